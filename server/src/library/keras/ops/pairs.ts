/** Operations on the values of two tensors, broadcast (keras/src/ops/numpy.py). */
import { broadcastShapes } from "../../../shape/broadcast";
import type { Shape } from "../../../shape/dim";
import { isIntegerDType } from "../../../shape/dtype";
import { fail } from "../../../shape/problem";
import { type ArgumentValue, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { bool } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import type { Entries, Entry } from "../../vocabulary/functions";
import { anything } from "../../vocabulary/params";
import { sumShape } from "../bias-add";
import { type PairKind, refuseTypes, typedPair } from "./kinds";
import { isSymbolic, made, type Operand, op, operand, tensorArgument } from "./operation";

const INTEGERS = "bool half float complex";

/** Types by name; those of "shaped" want tensors, not numbers, beside a KerasTensor. */
const PAIRS: readonly (readonly [names: string, kind: PairKind, isShaped?: "shaped"])[] = [
  ["add subtract multiply power", ["same", "weak", "weak", "bool"]],
  ["maximum minimum floor_divide fmax fmin", ["same", "weak", "weak", "bool complex"]],
  ["mod fmod", ["counted", "weak", "strong", "complex"]],
  ["gcd lcm", ["same", "wide", "strong", INTEGERS]],
  ["divide true_divide divide_no_nan", ["float", "weak", "weak"]],
  ["arctan2", ["float", "default", "strong", "complex"]],
  ["logaddexp logaddexp2", ["float", "weak", "strong", "complex"]],
  ["nextafter ldexp", ["float", "strong", "strong"]],
  ["logical_and logical_or logical_xor", ["bool", "weak", "weak"]],
  ["hypot", ["wideFloat", "weak", "strong", "bool"], "shaped"],
  ["heaviside", ["wideFloat", "weak", "strong", "bool complex"], "shaped"],
];

const BITWISE: PairKind = ["same", "strong", "strong", INTEGERS];

/** Of two numbers, as sizes are, the answer is known. */
const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  equal: (a, b) => a === b,
  not_equal: (a, b) => a !== b,
  greater: (a, b) => a > b,
  greater_equal: (a, b) => a >= b,
  less: (a, b) => a < b,
  less_equal: (a, b) => a <= b,
};

type Given = ReadonlyMap<string, ArgumentValue>;

function binary(owner: string, kind: PairKind, names = "x1 x2"): Entry {
  return op(names, { x1: operand, x2: operand }, ({ x1, x2 }) =>
    made(broadcast(owner, x1.tensor, x2.tensor), pairType(owner, kind, x1, x2)),
  );
}

function broadcast(owner: string, a: TensorValue, b: TensorValue): Shape {
  return owner === "add" && !isSymbolic(a, b) ? sumShape(owner, a.shape, b.shape) : broadcastShapes(owner, [a.shape, b.shape]);
}

function pairType(owner: string, kind: PairKind, x1: Operand, x2: Operand): string | undefined {
  const isTraced = isSymbolic(x1.tensor, x2.tensor);
  if (isTraced)
    return owner === "hypot" || owner === "heaviside" ? ofTruths(owner, kind, x1, x2) : typedPair(owner, kind, x1.dtype, x2.dtype, true);
  if (owner === "lcm") for (const each of [x1, x2]) refuseTypes(owner, "bool", each.dtype);
  if (owner === "ldexp" && x2.dtype !== undefined && x2.dtype !== "int" && !isIntegerDType(x2.dtype))
    fail({
      code: "wrong-kind",
      owner,
      expected: "integers as exponents",
      got: x2.dtype === "float" ? "a float" : x2.dtype,
      argument: "x2",
    });
  return typedPair(owner, kind, x1.dtype, x2.dtype, false);
}

/** Two KerasTensors of truths are declared to give truths. */
function ofTruths(owner: string, kind: PairKind, x1: Operand, x2: Operand): string | undefined {
  return x1.dtype === "bool" && x2.dtype === "bool" ? "bool" : typedPair(owner, kind, x1.dtype, x2.dtype, true);
}

/** KerasTensors get the first one's shape declared. */
function bitwise(owner: string): Entry {
  return op("x* y*", { x: operand, y: operand }, ({ x, y }): Value => {
    return made(firstOrBroadcast(owner, x.tensor, y.tensor), typedPair(owner, BITWISE, x.dtype, y.dtype, isSymbolic(x.tensor, y.tensor)));
  });
}

export function firstOrBroadcast(owner: string, a: TensorValue, b: TensorValue): Shape {
  return isSymbolic(a, b) ? a.shape : broadcast(owner, a, b);
}

/** A Python number of places to shift by adapts to the first one's type. */
function shift(owner: string): Entry {
  return op("x* y", { x: operand, y: operand }, ({ x, y }, _ctx, { given }): Value => {
    const isTraced = isSymbolic(x.tensor, y.tensor);
    if (isTraced) checkShifted(owner, given);
    const first = x.dtype === "int" ? "int32" : x.dtype === "float" ? "float32" : x.dtype;
    const isNumber = y.dtype === "int";
    if (isNumber && !isTraced) refuseTypes(owner, INTEGERS, first);
    return made(firstOrBroadcast(owner, x.tensor, y.tensor), isNumber ? first : typedPair(owner, BITWISE, x.dtype, y.dtype, isTraced));
  });
}

function checkShifted(owner: string, given: Given): void {
  const by = given.get("y");
  if (by?.value.kind === "float")
    failAt({ at: by.site }, { code: "wrong-kind", owner, expected: "an integer", got: display(by.value), argument: "y" });
}

function comparison(owner: string, holds: (a: number, b: number) => boolean): Entry {
  return op("x1 x2", { x1: operand, x2: operand }, ({ x1, x2 }, _ctx, { given }) => {
    const [a, b] = [given.get("x1"), given.get("x2")].map((each) => each && numberOf(each.value));
    const content = a === undefined || b === undefined ? {} : { content: bool(holds(a, b)) };
    const isOrdering = owner !== "equal" && owner !== "not_equal";
    const kind: PairKind = isOrdering ? ["bool", "weak", "weak", "bool complex"] : ["bool", "weak", "weak"];
    const type = typedPair(owner, kind, x1.dtype, x2.dtype, isSymbolic(x1.tensor, x2.tensor));
    return made(broadcast(owner, x1.tensor, x2.tensor), type, content);
  });
}

function numberOf(value: Value): number | undefined {
  if (value.kind === "tensor") return value.content && value.content.kind !== "tensor" ? numberOf(value.content) : undefined;
  return (value.kind === "int" || value.kind === "float") && typeof value.value === "number" ? value.value : undefined;
}

function named(names: string, entry: (name: string) => Entry): Entries {
  return Object.fromEntries(names.split(" ").map((name) => [name, entry(name)]));
}

export const pairs: Entries = {
  ...Object.fromEntries(
    PAIRS.flatMap(([names, kind, shaped]) => names.split(" ").map((name) => [name, binary(name, kind, shaped && "x1* x2*")])),
  ),
  ...named("bitwise_and bitwise_or bitwise_xor", bitwise),
  ...named("bitwise_left_shift bitwise_right_shift left_shift right_shift", shift),
  ...Object.fromEntries(Object.entries(COMPARISONS).map(([name, holds]) => [name, comparison(name, holds)])),
  isclose: op("x1 x2 rtol atol equal_nan", { x1: operand, x2: operand }, ({ x1, x2 }) =>
    made(broadcast("isclose", x1.tensor, x2.tensor), "bool"),
  ),
  allclose: op("x1 x2 rtol atol equal_nan", { x1: operand, x2: operand }, ({ x1, x2 }) => {
    if (!isSymbolic(x1.tensor, x2.tensor)) broadcast("allclose", x1.tensor, x2.tensor);
    return made([], "bool");
  }),
  isin: op("x1* x2 assume_unique invert", { x1: tensorArgument, x2: anything }, ({ x1 }) => made(x1.shape, "bool")),
  polar: op("abs_* angle", { abs_: operand, angle: operand }, ({ abs_, angle }) => polar(abs_, angle)),
};

/** A KerasTensor of complex numbers is declared real. */
function polar(size: Operand, angle: Operand): Value {
  const shape = firstOrBroadcast("polar", size.tensor, angle.tensor);
  if (isSymbolic(size.tensor)) return made(shape, "float32");
  return made(shape, size.dtype === undefined ? undefined : size.dtype === "float64" ? "complex128" : "complex64");
}
