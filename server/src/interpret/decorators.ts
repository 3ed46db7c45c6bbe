/** Decorators: those known to keep the function are seen through; unknown ones make it unknown. */
import type * as ast from "../syntax/ast";
import { makeArgs, unknown } from "../value/make";
import type { Value } from "../value/values";
import { callDistributed } from "./calls";
import { evaluate } from "./expressions";
import type { Run } from "./run";

/** Apply decorators, innermost first. */
export function decorated(run: Run, decorators: readonly ast.Expression[], value: Value): Value {
  let made: Value = value;
  for (const each of [...decorators].reverse()) made = applyDecorator(run, each, made);
  return made;
}

function applyDecorator(run: Run, decorator: ast.Expression, value: Value): Value {
  if (decorator.kind === "name") {
    if (decorator.id === "property") return { kind: "descriptor", type: "property", getter: value };
    if (decorator.id === "staticmethod") return { kind: "descriptor", type: "static", getter: value };
    if (decorator.id === "classmethod") return { kind: "descriptor", type: "class", getter: value };
  }
  if (decorator.kind === "attribute" && (decorator.attribute === "setter" || decorator.attribute === "deleter")) {
    const property = evaluate(run, decorator.value);
    return property.kind === "descriptor" ? { ...property, [decorator.attribute]: value } : unknown;
  }
  const callee = evaluate(run, decorator);
  return callDistributed(run, callee, makeArgs([value]));
}
