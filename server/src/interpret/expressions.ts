/** Expressions to values. Every evaluation ends in a value; what cannot be known is unknown. */

import { missingAttribute } from "../library/attributes";
import { fail } from "../shape/problem";
import type * as ast from "../syntax/ast";
import { formatValue } from "../value/format";
import { anyBytes, awaited, bool, ellipsis, float, int, none, string, tuple, unknown } from "../value/make";
import { because, type Reason } from "../value/reasons";
import { alternativesOf, joinAll } from "../value/same";
import type { FunctionValue, Value } from "../value/values";
import { bindTarget } from "./assign";
import { readAttribute } from "./attributes";
import { branch } from "./branches";
import { evaluateCall } from "./calls";
import { comprehension, dictComprehension } from "./comprehensions";
import { dictOf, listOf, setOf, spread } from "./displays";
import { anyElementOf, takeItems } from "./iteration";
import type { Flow } from "./jumps";
import { binary, compare, unary } from "./operators";
import { attributeName, enclosingClass } from "./private-names";
import { raising } from "./raising";
import { explained, kindName, missingMember } from "./reasons";
import { refine } from "./refine";
import type { Run } from "./run";
import { capture, lookup } from "./scope";
import { subscript } from "./subscripts";
import { truthOf } from "./truth";

export function evaluate(run: Run, node: ast.Expression): Value {
  return explained(run, node, run.step() ? evaluateNode(run, node) : unknown);
}

function evaluateNode(run: Run, node: ast.Expression): Value {
  switch (node.kind) {
    case "name":
      return run.recordRead(node, node.id, lookup(run, node.id));
    case "integer":
      return int(node.value);
    case "float":
      return float(node.value);
    case "string":
      return string(node.value);
    case "bytes":
      return anyBytes;
    case "complex":
      return unknown;
    case "constant":
      return node.value === null ? none : node.value === "..." ? ellipsis : bool(node.value);
    case "fstring":
      return formatted(run, node);
    case "list":
      return listOf(run, node);
    case "tuple": {
      const items = spread(run, node.items);
      return items ? tuple(items) : unknown;
    }
    case "set":
      return setOf(run, node);
    case "dict":
      return dictOf(run, node);
    case "attribute":
      return run.recordRead(node, node.attribute, attribute(run, node));
    case "subscript":
      return raising(run, node, () => itemOf(run, evaluate(run, node.value), evaluate(run, node.index)));
    case "slice":
      return { kind: "slice", start: optional(run, node.lower), stop: optional(run, node.upper), step: optional(run, node.step) };
    case "call":
      return evaluateCall(run, node);
    case "unary":
      return raising(run, node, () => {
        const operand = evaluate(run, node.operand);
        return because(unary(run, node.operator, operand), [operand], () => operatorReason(node.operator, operand));
      });
    case "binary":
      return raising(run, node, () => {
        const [left, right] = [evaluate(run, node.left), evaluate(run, node.right)];
        return because(binary(run, node.operator, left, right), [left, right], () => operatorReason(node.operator, left));
      });
    case "boolean":
      return booleanOperation(run, node);
    case "comparison":
      return comparison(run, node);
    case "conditional":
      return conditional(run, node);
    case "lambda":
      return lambda(run, node);
    case "comprehension":
      return comprehension(run, node);
    case "dictcomprehension":
      return dictComprehension(run, node);
    case "await":
      return awaited(evaluate(run, node.value));
    case "yield":
      return yielded(run, node);
    case "starred":
      return evaluate(run, node.value);
    case "walrus": {
      const value = evaluate(run, node.value);
      bindTarget(run, node.target, value);
      return value;
    }
    case "unknown":
      return unknown;
  }
}

/** `value[index]` with the reason why it is not known. */
export function itemOf(run: Run, value: Value, index: Value): Value {
  return because(subscript(run, value, index), [value, index], () => ({ code: "item", of: kindName(value) }));
}

function operatorReason(operator: string, operand: Value): Reason {
  return { code: "operator", operator, of: kindName(operand) };
}

function optional(run: Run, node: ast.Expression | undefined): Value {
  return node ? evaluate(run, node) : none;
}

function attribute(run: Run, node: ast.Attribute): Value {
  return attributeOf(run, node, evaluate(run, node.value));
}

/** `owner.attribute`, where the owner is evaluated already. */
export function attributeOf(run: Run, node: ast.Attribute, owner: Value): Value {
  const name = attributeName(run, node.attribute);
  return raising(run, node, () => {
    const value =
      owner.kind === "union"
        ? joinAll(owner.alternatives.flatMap((each) => readAttribute(run, each, name) ?? []))
        : (readAttribute(run, owner, name) ?? absent(run, owner, node.attribute));
    const missing = owner.kind === "module" && run.missing(`${owner.path}.${name}`);
    if (missing) run.report(missing, { at: { unit: run.frame.unit, node } });
    return because(value, [owner], () => missingMember(owner, node.attribute));
  });
}

/** An attribute that is surely not there: a problem where the library says so. */
function absent(run: Run, value: Value, name: string): Value {
  const problem = missingAttribute(value, name, () => run.programTexts());
  return problem ? fail(problem) : unknown;
}

function booleanOperation(run: Run, node: ast.BooleanOperation, from = 0): Value {
  const each = node.values[from];
  if (!each) return unknown;
  const value = evaluate(run, each);
  if (from === node.values.length - 1) return value;
  const decides = node.operator === "or";
  const truth = truthOf(run, value);
  if (truth !== undefined) return truth === decides ? value : booleanOperation(run, node, from + 1);
  const rest = (): Value => {
    refine(run, each, !decides);
    return booleanOperation(run, node, from + 1);
  };
  return oneOf(run, () => deciding(run, value, decides), rest);
}

/** Those alternatives of an operand that end the operation. */
function deciding(run: Run, value: Value, truth: boolean): Value {
  const kept = alternativesOf(value).filter((each) => truthOf(run, each) !== !truth);
  return value.kind === "bool" ? bool(truth) : joinAll(kept);
}

function comparison(run: Run, node: ast.Comparison): Value {
  let left = evaluate(run, node.left);
  let result: Value = bool(true);
  let sure = true;
  for (const [index, link] of node.links.entries()) {
    const right = evaluate(run, link.right);
    const before = left;
    result = because(
      raising(run, node, () => compare(run, link.operator, before, right)),
      [before, right],
      () => operatorReason(link.operator, before),
    );
    const truth = node.links.length > 1 ? truthOf(run, result) : true;
    if (truth === false) return result;
    if (index < node.links.length - 1) sure &&= truth === true;
    left = right;
  }
  // All links must hold; one before the last is not known to.
  return sure ? result : bool(undefined);
}

function conditional(run: Run, node: ast.ConditionalExpression): Value {
  const truth = truthOf(run, evaluate(run, node.test));
  if (truth !== undefined) return evaluate(run, truth ? node.body : node.otherwise);
  return oneOf(
    run,
    () => {
      refine(run, node.test, true);
      return evaluate(run, node.body);
    },
    () => {
      refine(run, node.test, false);
      return evaluate(run, node.otherwise);
    },
  );
}

/** The value of one of two expressions, of which only one is evaluated. */
function oneOf(run: Run, left: () => Value, right: () => Value): Value {
  const values: Value[] = [];
  const evaluating = (action: () => Value) => (): Flow => {
    values.push(action());
    return "next";
  };
  branch(run, evaluating(left), evaluating(right));
  return joinAll(values);
}

function lambda(run: Run, node: ast.Lambda): Value {
  const made: FunctionValue = {
    kind: "function",
    name: "<lambda>",
    definition: node,
    unit: run.frame.unit,
    closure: capture(run.frame.scope),
    defaults: defaultsOf(run, node.parameters),
    owner: undefined,
    enclosing: enclosingClass(run),
    attrs: new Map(),
  };
  run.defined.push({ fn: made, self: undefined });
  return made;
}

/** Defaults are evaluated once, where the function is defined. */
export function defaultsOf(run: Run, parameters: readonly ast.Parameter[]): ReadonlyMap<string, Value> {
  const defaults = new Map<string, Value>();
  for (const each of parameters) if (each.default) defaults.set(each.name.id, evaluate(run, each.default));
  return defaults;
}

function yielded(run: Run, node: ast.Yield): Value {
  const value = node.value ? evaluate(run, node.value) : none;
  const { frame } = run;
  const sure = run.uncertainty === 0 && !frame.uncertain && frame.yields.length === 0;
  if (!node.from) {
    frame.yields.push(value);
    if (sure) frame.first = value;
  } else {
    const items = takeItems(run, value);
    run.frame.yields.push(...(items ?? [anyElementOf(run, value)]));
    if (!items) run.frame.uncertain = true;
  }
  if (run.uncertainty > 0) run.frame.uncertain = true;
  return unknown;
}

function formatted(run: Run, node: ast.FormattedString): Value {
  let text: string | undefined = "";
  for (const part of node.parts) {
    const piece: string | undefined = typeof part === "string" ? part : formatPart(run, part);
    text = text === undefined || piece === undefined ? undefined : text + piece;
  }
  return string(text);
}

function formatPart(run: Run, part: ast.FormattedValue): string | undefined {
  const value = evaluate(run, part.value);
  let spec: string | undefined = "";
  for (const each of part.format ?? []) {
    const piece: string | undefined = typeof each === "string" ? each : formatPart(run, each);
    spec = spec === undefined || piece === undefined ? undefined : spec + piece;
  }
  return spec === undefined ? undefined : formatValue(value, spec, part.conversion);
}
