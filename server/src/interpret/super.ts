/** `super()` and `super(cls, self)`. */
import type * as ast from "../syntax/ast";
import { unknown } from "../value/make";
import type { Scope, Value } from "../value/values";
import { evaluate } from "./expressions";
import { enclosingClass } from "./private-names";
import type { Run } from "./run";

/** The value of a call of `super`. Without arguments it is the class around the function's text and the function's own first argument. */
export function superOf(run: Run, node: ast.Call): Value {
  const [first, second] = node.args.map((each) => evaluate(run, each.value));
  const cls = first ?? enclosingClass(run);
  const self = second ?? firstArgument(run);
  return cls?.kind === "class" && self ? { kind: "super", self, after: cls } : unknown;
}

function firstArgument(run: Run): Value | undefined {
  const parameter = run.frame.fn?.definition.parameters[0];
  if (!parameter) return undefined;
  let scope: Scope | undefined = run.frame.scope;
  while (scope && scope.kind === "comprehension") scope = scope.parent;
  const value = scope?.names.get(parameter.name.id);
  if (parameter.role !== "args") return value;
  return value?.kind === "tuple" ? value.items[0] : undefined;
}
