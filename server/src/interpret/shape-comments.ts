/** `# shape: (None, 28, 28, 1)` at the end of an assignment: declares what is not known, and is checked where it is. */
import { compareDims, type Dim, type Dims, symbol } from "../shape/dim";
import { isRanked } from "../shape/shape";
import type { Module, Site } from "../syntax/ast";
import { walk } from "../syntax/visit";
import type { Analysis, Fact, PlacedProblem, Pragma } from "./analysis";

/** The dims a comment declares; undefined when it is not a shape. */
export function parseDeclared(text: string): Dims | undefined {
  const inner = /^\(([^()]*)\)/.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const dims: Dim[] = [];
  for (const part of inner.split(",").map((each) => each.trim())) {
    if (part === "") continue;
    if (part === "None") dims.push(null);
    else if (/^\d+$/.test(part)) dims.push(Number(part));
    else if (/^[A-Za-z_]\w*$/.test(part)) dims.push(symbol(part));
    else return undefined;
  }
  return dims;
}

/** Every shape that comments declare, with the comment's offset. */
export function declaredShapes(pragmas: Analysis["pragmas"]): readonly { readonly offset: number; readonly dims: Dims }[] {
  return pragmas.flatMap((pragma) => {
    const dims = pragma.kind === "shape" ? parseDeclared(pragma.declared) : undefined;
    return dims ? [{ offset: pragma.comment.start, dims }] : [];
  });
}

/** Problems of comments that say something else than the program. The last assignment on the comment's line is meant. */
export function checkShapeComments(module: Module, facts: readonly Fact[], pragmas: Analysis["pragmas"]): readonly PlacedProblem[] {
  return pragmas.flatMap((pragma) => {
    const declared = pragma.kind === "shape" ? parseDeclared(pragma.declared) : undefined;
    const fact = declared && assignedBefore(module, facts, pragma);
    if (!declared || !fact || fact.value.t !== "tensor" || !isRanked(fact.value.shape) || fact.varies) return [];
    if (pragma.kind !== "shape" || agrees(declared, fact.value.shape)) return [];
    return [
      {
        problem: { code: "shape-comment" as const, declared: pragma.declared, got: fact.value.shape },
        severity: "error" as const,
        site: fact.site,
        related: [],
      },
    ];
  });
}

function assignedBefore(module: Module, facts: readonly Fact[], pragma: Pragma): Fact | undefined {
  const line = module.text.lastIndexOf("\n", pragma.comment.start - 1) + 1;
  return assignedBetween(facts, line, pragma.comment.start);
}

/** The assignment that a shape comment speaks of: the last array among the targets of statements between two offsets. */
export function assignedBetween(facts: readonly Fact[], from: number, to: number): Fact | undefined {
  const on = facts.filter(({ site, kind, value }) => {
    const at = site.unit.base + site.node.start;
    return kind === "assign" && value.t === "tensor" && at >= from && at < to;
  });
  return on.findLast(({ site }) => !isInsideExpression(site));
}

/** Names that comprehensions and `:=` bind are no targets of the statement. */
function isInsideExpression({ unit, node }: Site): boolean {
  let inside = false;
  walk(unit.statement, (each) => {
    if (each.kind === "walrus") inside ||= each.target === node;
    else if (each.kind === "comprehension" || each.kind === "dictcomprehension")
      inside ||= each.clauses.some(({ target }) => target.start <= node.start && node.end <= target.end);
    return inside ? false : undefined;
  });
  return inside;
}

/** A declared None or name agrees with any size; a number only with a size that may be it. */
function agrees(declared: Dims, got: Dims): boolean {
  return (
    declared.length === got.length && declared.every((dim, axis) => typeof dim !== "number" || compareDims(dim, got[axis] ?? null) !== "no")
  );
}
