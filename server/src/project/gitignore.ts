/** The patterns of `.gitignore` files, as git reads them. */

/** One line of a `.gitignore`. */
interface Pattern {
  readonly matches: RegExp;
  readonly negated: boolean;
  readonly foldersOnly: boolean;
}

/** The rules of one `.gitignore` and the folder they count from. */
export interface IgnoreRules {
  readonly folder: string;
  readonly patterns: readonly Pattern[];
}

/** Read the text of a `.gitignore` that stands in the folder. */
export function parseIgnoreRules(folder: string, text: string): IgnoreRules {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/(?<!\\)\s+$/, ""));
  const patterns = lines.filter((line) => line !== "" && !line.startsWith("#")).map(parsePattern);
  return { folder, patterns: patterns.filter((pattern) => pattern !== undefined) };
}

/** Whether the rules, outermost first, ignore a file or folder; the last pattern that matches decides. */
export function isIgnored(rules: readonly IgnoreRules[], path: string, kind: "file" | "folder"): boolean {
  for (const { folder, patterns } of [...rules].reverse()) {
    const relative = path.slice(folder.length + 1);
    const decisive = patterns.findLast(({ matches, foldersOnly }) => (kind === "folder" || !foldersOnly) && matches.test(relative));
    if (decisive) return !decisive.negated;
  }
  return false;
}

function parsePattern(line: string): Pattern | undefined {
  const negated = line.startsWith("!");
  const body = (negated ? line.slice(1) : line).replace(/^\\(?=[#!])/, "");
  const foldersOnly = body.endsWith("/");
  const glob = foldersOnly ? body.slice(0, -1) : body;
  if (glob === "" || glob === "/") return undefined;
  const anchored = glob.includes("/");
  try {
    return { matches: new RegExp(`^${anchored ? "" : "(?:.*/)?"}${globToRegExp(glob.replace(/^\//, ""))}$`, "s"), negated, foldersOnly };
  } catch {
    return undefined;
  }
}

const GLOB_PARTS = /\*\*\/|\/\*\*$|\*+|\?|\[!?[^\]]+\]|\\.|./gsu;

function globToRegExp(glob: string): string {
  return glob.replace(GLOB_PARTS, (part) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "/**") return "/.*";
    if (part.startsWith("*")) return "[^/]*";
    if (part === "?") return "[^/]";
    if (part.startsWith("[") && part.length > 2) return `[${part[1] === "!" ? `^${part.slice(2, -1)}` : part.slice(1, -1)}]`;
    const literal = part.startsWith("\\") && part.length > 1 ? part.slice(1) : part;
    return literal.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  });
}
