/** Decorators: those known to keep the function are seen through; unknown ones make it unknown. */
import type * as ast from "../syntax/ast";
import { makeArgs, unknown } from "../value/make";
import type { ClassValue, FunctionValue, Value } from "../value/values";
import { callDistributed } from "./calls";
import { asDataclass } from "./classes";
import { evaluate } from "./expressions";
import type { Run } from "./run";

/** Apply decorators, innermost first. */
export function decorated(
  run: Run,
  decorators: readonly ast.Expression[],
  value: FunctionValue | ClassValue,
  node: ast.FunctionDefinition | ast.ClassDefinition,
): Value {
  let made: Value = value;
  for (const each of [...decorators].reverse()) made = applyDecorator(run, each, made, node);
  return made;
}

function applyDecorator(run: Run, decorator: ast.Expression, value: Value, node: ast.FunctionDefinition | ast.ClassDefinition): Value {
  if (decorator.kind === "name") {
    if (decorator.id === "property") return { kind: "descriptor", type: "property", getter: value };
    if (decorator.id === "staticmethod") return { kind: "descriptor", type: "static", getter: value };
    if (decorator.id === "classmethod") return { kind: "descriptor", type: "class", getter: value };
  }
  if (decorator.kind === "attribute" && decorator.attribute === "setter") {
    const property = evaluate(run, decorator.value);
    return property.kind === "descriptor" ? { ...property, setter: value } : unknown;
  }
  const callee = evaluate(run, decorator);
  if (node.kind === "class" && value.kind === "class" && isDataclass(decorator, callee)) {
    asDataclass(run, value, node);
    return value;
  }
  if (callee.kind === "unknown") return unknown;
  return callDistributed(run, callee, makeArgs([value]));
}

function isDataclass(decorator: ast.Expression, callee: Value): boolean {
  if (callee.kind === "native" && callee.name === "dataclass") return true;
  return decorator.kind === "call" && callee.kind === "native" && callee.name === "dataclass.decorator";
}
