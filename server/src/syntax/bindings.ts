/** Names a piece of unreadable source seems to bind. Too many do no harm: they only become unknown. */
export function bindingsOf(source: string): readonly string[] {
  return [...new Set(FORMS.flatMap((form) => form(source)))];
}

type Form = (source: string) => readonly string[];

const KEYWORDS = new Set(
  "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(
    " ",
  ),
);

const FORMS: readonly Form[] = [
  (source) => names(/^\s*(?:async\s+)?(?:def|class)\s+(\w+)/.exec(source)?.[1]),
  (source) => names(/^\s*(?:async\s+)?for\s+(.*?)(?:\s+in\b|$)/m.exec(source)?.[1]),
  imported,
  (source) => all(source, /\bas\s+(\w+)/g),
  (source) => all(source, /\b(\w+)\s*:=/g),
  assigned,
];

/** Targets left of `=` or an augmented one, at the start of the source or after `;` or another `=`. */
function assigned(source: string): readonly string[] {
  return source.split(/[;\n]/).flatMap((statement) => {
    const head = /^\s*((?:[\w\s,*()[\].]+(?::[^=()]*)?(?:\*\*|\/\/|>>|<<|[-+*/%@&|^])?=(?!=))+)/.exec(statement)?.[1];
    return head ? head.split("=").flatMap((target) => names(target.replace(/:.*/, ""))) : [];
  });
}

function imported(source: string): readonly string[] {
  const list = /^\s*(?:from\s+[\w.]+\s+)?import\s+([^;]*)/.exec(source)?.[1] ?? "";
  return list.split(",").flatMap((part) => names(/^[\s(]*(\w+)\s*\)?\s*$/.exec(part)?.[1] ?? /^[\s(]*(\w+)\./.exec(part)?.[1]));
}

function all(source: string, pattern: RegExp): readonly string[] {
  return [...source.matchAll(pattern)].flatMap((match) => names(match[1]));
}

/** The plain names of a target list; `x.y` and `x[i]` bind none. */
function names(list: string | undefined): readonly string[] {
  const targets = (list ?? "").split(/[,()[\]\s*]+/);
  return targets.filter((target) => /^[^\W\d]\w*$/.test(target) && !KEYWORDS.has(target));
}
