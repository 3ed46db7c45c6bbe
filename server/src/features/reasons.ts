/** Words for the reasons why something is not known. */
import { commandResult } from "../project/notebook-magics";
import type { Reason } from "../value/reasons";

/** One clause in the user's words, with code in backticks: `` module `mylib` is not in the workspace … ``. */
export function reasonText(reason: Reason): string {
  switch (reason.code) {
    case "unbound":
      return reason.name === commandResult ? "what an IPython command gives is not known" : `nothing here defines \`${reason.name}\``;
    case "module":
      return `module \`${reason.module}\` is neither in the workspace nor a library that is known`;
    case "member":
      return `nothing is known of \`${reason.module}.${reason.name}\``;
    case "result":
      return `what \`${reason.name}\` gives is not known`;
    case "parameter":
      return `\`${reason.name}\` is a parameter of a function that nothing here calls`;
    case "attribute":
      return `nothing is known of \`${reason.name}\` of ${aKind(reason.of)}`;
    case "item":
      return `which item of ${aKind(reason.of)} it is, or what it holds, is not known`;
    case "operator":
      return `nothing is known of \`${reason.operator}\` on ${aKind(reason.of)}`;
    case "construct":
      return `this is not followed: ${reason.construct}`;
    case "paths":
      return "it is something else on every path that leads here";
    case "loop":
      return "it changes with every turn of a loop";
    case "problem":
      return "an error is reported where it is made";
    case "budget":
      return "the program takes too many steps to be followed to the end";
    case "variable":
      return `what \`${reason.name}\` holds is not known`;
  }
}

function aKind(kind: string): string {
  if (kind === "None") return kind;
  return /^[a-z]/.test(kind) && !kind.includes(".") ? `${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind}` : `\`${kind}\``;
}
