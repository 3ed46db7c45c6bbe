/** How a file calls a public object: through a name it imports already, through one more name in an import, or a new import. */
import { cellAt, endOfCell, notebookOf } from "../../project/notebook";
import type { Import, ImportFrom, Module, Site, Statement } from "../../syntax/ast";
import type { Edit } from "../types";
import { insertAfter } from "./edit";
import { statementsIn, topLevel } from "./navigate";

export interface Spelled {
  readonly text: string;
  /** The import that the name needs, if the file does not have it. */
  readonly edits: readonly Edit[];
}

interface Bound {
  readonly local: string;
  readonly path: string;
}

/** `path` is the public path: `keras.layers.Flatten`, `numpy.argmax`, `tensorflow.one_hot`. */
export function spell(module: Module, path: string): Spelled {
  const wanted = path.startsWith("keras.") ? [path, `tensorflow.${path}`] : [path];
  const imports = importsOf(module);
  const bound = imports.flatMap(boundBy);
  const direct = reached(bound, wanted, (own, of) => own === of || own === parent(of));
  if (direct) return { text: direct, edits: [] };
  const extended = extendImport(imports, wanted);
  if (extended) return extended;
  const through = reached(bound, wanted, (own, of) => of.startsWith(`${own}.`));
  return through ? { text: through, edits: [] } : newImport(module, imports, path);
}

type ImportSite = Site & { readonly node: Import | ImportFrom };

/** Imports of the top level, those under `try:` and `if` included. */
function importsOf(module: Module): readonly ImportSite[] {
  return topLevel(module).flatMap(({ unit, node }) =>
    statementsIn([node])
      .filter(isImport)
      .map((each) => ({ unit, node: each })),
  );
}

function isImport(node: Statement): node is Import | ImportFrom {
  return node.kind === "import" || (node.kind === "importfrom" && node.level === 0);
}

function boundBy({ node }: ImportSite): readonly Bound[] {
  if (node.kind === "importfrom") return node.names.map(({ name, alias }) => ({ local: alias ?? name, path: `${node.module}.${name}` }));
  return node.names.map(({ name, alias }) => {
    const [top = name] = name.split(".");
    return alias === undefined ? { local: top, path: top } : { local: alias, path: name };
  });
}

function parent(path: string): string {
  return path.slice(0, path.lastIndexOf("."));
}

/** The shortest text that leads from a bound name to the object. */
function reached(bound: readonly Bound[], wanted: readonly string[], test: (own: string, of: string) => boolean): string | undefined {
  const texts = wanted.flatMap((of) =>
    bound.flatMap(({ local, path }) => {
      if (local === "*") return path === `${parent(of)}.*` ? [of.slice(of.lastIndexOf(".") + 1)] : [];
      return test(path, of) ? [local + of.slice(path.length)] : [];
    }),
  );
  return texts.toSorted((a, b) => a.split(".").length - b.split(".").length)[0];
}

/** `from keras.layers import Dense` can take one name more. */
function extendImport(imports: readonly ImportSite[], wanted: readonly string[]): Spelled | undefined {
  for (const of of wanted)
    for (const { unit, node } of imports) {
      const last = node.names.at(-1);
      if (node.kind !== "importfrom" || node.module !== parent(of) || !last) continue;
      const name = of.slice(of.lastIndexOf(".") + 1);
      return { text: name, edits: [insertAfter({ unit, node: last }, `, ${name}`)] };
    }
  return undefined;
}

const ALIASES: Readonly<Record<string, string>> = { numpy: "np", tensorflow: "tf" };

function newImport(module: Module, imports: readonly ImportSite[], path: string): Spelled {
  const [top = path] = path.split(".");
  const alias = ALIASES[top];
  if (alias !== undefined)
    return { text: alias + path.slice(top.length), edits: [insertImport(module, imports, `import ${top} as ${alias}`)] };
  const usesTensorFlow = imports.flatMap(boundBy).some((each) => each.path.startsWith("tensorflow.keras"));
  const name = path.slice(path.lastIndexOf(".") + 1);
  return {
    text: name,
    edits: [insertImport(module, imports, `from ${usesTensorFlow ? "tensorflow." : ""}${parent(path)} import ${name}`)],
  };
}

/** Behind the last import, else before the first statement that is not the docstring. */
function insertImport(module: Module, imports: readonly ImportSite[], line: string): Edit {
  const { file, text } = module;
  const last = imports.filter(({ unit, node }) => unit.statement === node).at(-1);
  const eol = lineEndOf(text);
  if (last) {
    const end = endOfLine(text, last.unit.base + last.node.end);
    return { file, start: end, end, newText: eol + line };
  }
  const first = module.units.find(({ statement }) => !(statement.kind === "expression" && statement.value.kind === "string"));
  const at = first ? first.base + first.statement.start : text.length;
  return { file, start: at, end: at, newText: line + eol };
}

/** How the lines of a text end. */
export function lineEndOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** Where the next line begins; at the end of a file or of a notebook's cell, that end. */
export function behindLine(module: Module, offset: number): number {
  const { text } = module;
  const end = endOfLine(text, offset);
  const notebook = notebookOf(module);
  const cell = notebook && cellAt(notebook, offset);
  if (end >= (cell ? endOfCell(cell) : text.length)) return end;
  return text.startsWith("\r\n", end) ? end + 2 : end + 1;
}

/** The offset of the end of the line that an offset stands in, before the characters that end it. */
export function endOfLine(text: string, offset: number): number {
  const found = text.slice(offset).search(/\r?\n|\r/);
  return found < 0 ? text.length : offset + found;
}
