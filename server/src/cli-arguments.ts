/** What the command line was asked: options and paths, without looking at any file. */

export type Format = "text" | "json" | "sarif" | "github";

export type Request =
  | { readonly command: "help" | "version" }
  | { readonly command: "explain"; readonly code: string }
  | {
      readonly command: "check";
      readonly format: Format;
      readonly fix: boolean;
      readonly filesFrom: string | undefined;
      readonly paths: readonly string[];
    }
  | {
      readonly command: "shapes";
      readonly format: "text" | "json";
      /** How much is known and why the rest is not, instead of the shapes. */
      readonly stats: boolean;
      readonly filesFrom: string | undefined;
      readonly paths: readonly string[];
    }
  | {
      readonly command: "summary";
      readonly format: "text" | "json";
      readonly filesFrom: string | undefined;
      readonly paths: readonly string[];
    };

/** The call itself is wrong. */
export class UsageError extends Error {}

export const USAGE = `Usage:
  keras-shapes check   [--format text|json|sarif|github] [--files-from LIST] [--fix] [PATH…]
  keras-shapes shapes  [--format text|json] [--files-from LIST] [--stats] [PATH…]
  keras-shapes summary [--format text|json] [--files-from LIST] [PATH…]
  keras-shapes explain CODE`;

export const HELP = `Tensor shapes of Python Keras code, without running it.

${USAGE}

  check    report shape errors
  shapes   list the shape of every call and assigned name
  summary  print the layers of every model, as model.summary() does
  explain  tell what a code such as label-mismatch means, what Keras says and how to fix it

PATH is a .py or .ipynb file or a folder, which is searched for them; without a PATH, the current folder.
Files that git ignores, virtual environments, site-packages, node_modules and hidden folders are left out.
In a notebook, places are told as cell, line and column; cells are counted from 1, text cells too.

  --format FORMAT     how to print (default: text); json prints one object a line for every file
  --files-from LIST   read paths from the file LIST, one a line; - is standard input
  --fix               apply the preferred fixes, then report what is left
  --stats             count the tensor calls whose shape is known, and the reasons why the others are not
  -h, --help          show this text
  --version           show the version

Exit status:
  0   no error found
  1   errors found
  2   the call was wrong, or a file could not be read (the others are still reported)
`;

const FORMATS: Readonly<Record<"check" | "shapes" | "summary", readonly string[]>> = {
  check: ["text", "json", "sarif", "github"],
  shapes: ["text", "json"],
  summary: ["text", "json"],
};

/** Read the arguments after `node cli.js`. Throws {@link UsageError}. */
export function parseArguments(argv: readonly string[]): Request {
  const { options, paths } = splitArguments(argv);
  if (options.has("--help")) return { command: "help" };
  if (options.has("--version")) return { command: "version" };
  const [command, ...rest] = paths;
  if (command === undefined) throw new UsageError("a command is missing");
  const filesFrom = options.get("--files-from");
  const given = rest.length === 0 && filesFrom === undefined ? ["."] : rest;
  if (options.has("--stats") && command !== "shapes") throw new UsageError("--stats goes with shapes only");
  if (command === "check")
    return { command, format: formatOf(command, options, isFormat), fix: options.has("--fix"), filesFrom, paths: given };
  if (command === "explain") {
    const [code, ...more] = rest;
    if (code === undefined || more.length > 0 || options.size > 0)
      throw new UsageError("explain goes with one code, such as label-mismatch");
    return { command, code };
  }
  if (command !== "shapes" && command !== "summary") throw new UsageError(`unknown command '${command}'`);
  if (options.has("--fix")) throw new UsageError("--fix goes with check only");
  if (command === "summary") return { command, format: formatOf(command, options, isShapesFormat), filesFrom, paths: given };
  return { command, format: formatOf(command, options, isShapesFormat), stats: options.has("--stats"), filesFrom, paths: given };
}

const WITH_VALUE = new Set(["--format", "--files-from"]);
const FLAGS = new Map([
  ["--fix", "--fix"],
  ["--stats", "--stats"],
  ["--help", "--help"],
  ["-h", "--help"],
  ["--version", "--version"],
]);

function splitArguments(argv: readonly string[]): { readonly options: ReadonlyMap<string, string>; readonly paths: readonly string[] } {
  const options = new Map<string, string>();
  const paths: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? "";
    if (argument === "--") return { options, paths: [...paths, ...argv.slice(i + 1)] };
    if (!argument.startsWith("-") || argument === "-") {
      paths.push(argument);
      continue;
    }
    const [name = "", attached] = splitOnce(argument);
    const flag = attached === undefined ? FLAGS.get(name) : undefined;
    if (flag !== undefined) options.set(flag, "");
    else if (WITH_VALUE.has(name)) options.set(name, attached ?? valueAfter(argv, ++i, name));
    else throw new UsageError(`unknown option '${argument}'`);
  }
  return { options, paths };
}

function splitOnce(argument: string): readonly [string, string | undefined] {
  const at = argument.indexOf("=");
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

function valueAfter(argv: readonly string[], index: number, name: string): string {
  const value = argv[index];
  if (value === undefined) throw new UsageError(`${name} needs a value`);
  return value;
}

function formatOf<F extends Format>(
  command: "check" | "shapes" | "summary",
  options: ReadonlyMap<string, string>,
  accepts: (format: string) => format is F | "text",
): F | "text" {
  const format = options.get("--format") ?? "text";
  if (accepts(format)) return format;
  throw new UsageError(`${command} has no format '${format}': choose from ${FORMATS[command].join(", ")}`);
}

function isFormat(format: string): format is Format {
  return FORMATS.check.includes(format);
}

function isShapesFormat(format: string): format is "text" | "json" {
  return FORMATS.shapes.includes(format);
}
