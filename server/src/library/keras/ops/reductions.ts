/** Reductions (keras/src/ops/numpy.py, `reduce_shape` in operation_utils.py). */

import { addDims, type Dim, type Dims, lessThan, type Shape, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { reduceShape } from "../../../shape/reduce";
import { dimAt, isRanked, last, normalizeAxis, removeAxis, replaceAxis, replaceLast } from "../../../shape/shape";
import { flattenAll } from "../../../shape/transform";
import { tuple } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import { reportArgmax } from "../../tensors/mix-ups";
import { NOT_KNOWN } from "../../vocabulary/bind";
import type { Entries, Entry } from "../../vocabulary/functions";
import { dim, integer, integers, number, optional, param, withDefault } from "../../vocabulary/params";
import { FLOATING_ONLY, floatOf, type Kind, promoted, typed, typedPair } from "./kinds";
import { axes, dtype, isSymbolic, keepdims, made, type Operand, op, operand, tensorArgument } from "./operation";

const reduction = (owner: string, kind: Kind, names = "x axis keepdims"): Entry =>
  op(names, { x: tensorArgument, axis: axes, keepdims, dtype }, ({ x, axis, keepdims: keep, dtype: type }) => {
    const found = typed(owner, kind, x);
    return made(reduced(owner, x, axis, keep), type ?? found);
  });

/** A product of arrays for which a type is asked keeps the type it has. */
const prod: Entry = op(
  "x axis keepdims dtype",
  { x: tensorArgument, axis: axes, keepdims, dtype },
  ({ x, axis, keepdims: keep, dtype: type }) => {
    const shape = reduced("prod", x, axis, keep);
    if (type === null) return made(shape, typed("prod", ["summed", "summed"], x));
    return made(shape, isSymbolic(x) ? type : typed("prod", ["same", "same", "bool"], x));
  },
);

/** An axis named twice is removed twice from a KerasTensor; arrays refuse it. */
export function reduced(owner: string, x: TensorValue, axis: readonly number[] | null, keep: boolean): Shape {
  const { shape } = x;
  if (!axis || !isRanked(shape)) return reduceShape(owner, shape, axis ?? undefined, keep);
  const places = axis.map((each) => normalizeAxis(owner, each, shape));
  if (new Set(places).size === places.length || keep) {
    if (keep && !isSymbolic(x) && new Set(places).size < places.length) refuseRepeated(owner, axis);
    return reduceShape(owner, shape, [...new Set(places)], keep);
  }
  if (!isSymbolic(x) || places.length > shape.length) refuseRepeated(owner, axis);
  return places.sort((a, b) => b - a).reduce<Dims>((dims, place) => dims.filter((_, i) => i !== place), shape);
}

function refuseRepeated(owner: string, axis: readonly number[]): never {
  return fail({ code: "invalid-argument", owner, argument: "axis", expected: "different axes", got: `(${axis.join(", ")})` });
}

/** One count for each number up to the largest, and at least so many. */
function binsOf({ range }: TensorValue, least: number | undefined): Dim {
  if (!range || least === undefined) return UNKNOWN;
  if (range.every) return Math.max(least, range.max + 1);
  return least > range.max ? least : UNKNOWN;
}

function entriesOf(names: string, entry: (name: string) => Entry): Entries {
  return Object.fromEntries(names.split(" ").map((name) => [name, entry(name)]));
}

/** The place of the largest value: one axis, or the flattened tensor. */
const position = (owner: string): Entry =>
  op("x axis keepdims", { x: tensorArgument, axis: axes, keepdims }, ({ x, axis, keepdims: keep }, ctx, { given }) => {
    const along = axis?.length === 1 ? axis[0] : undefined;
    if (owner === "argmax") reportArgmax(owner, x, along ?? null, ctx);
    const size = along !== undefined && isRanked(x.shape) ? dimAt(x.shape, along) : UNKNOWN;
    const range = typeof size === "number" && size > 0 ? { range: { min: 0, max: size - 1, every: false } } : {};
    const takesOne = !isSymbolic(x) || owner.startsWith("nan");
    const isSequence = given.get("axis")?.value.kind === "list" || given.get("axis")?.value.kind === "tuple";
    if (axis && (axis.length > 1 || (isSequence && !owner.startsWith("nan"))) && takesOne)
      fail({ code: "invalid-argument", owner, argument: "axis", expected: "one axis", got: `(${axis.join(", ")})` });
    return made(reduced(owner, x, axis, keep), typed(owner, ["int32", "int32", "complex"], x), range);
  });

const running = (owner: string): Entry =>
  op("x axis dtype", { x: tensorArgument, axis: owner.startsWith("nan") ? anyAxis : oneAxis, dtype }, ({ x, axis, dtype: wanted }) => {
    const type = wanted === "bool" ? "int32" : (wanted ?? typed(owner, ["counted", "counted"], x));
    if (axis === null) return made(flattenAll(x.shape), type);
    // The forms that skip NaN do not look at the axis of a KerasTensor.
    if (owner.startsWith("nan") && isSymbolic(x)) return made(x.shape, type);
    const [along = 0, ...more] = axis === "other" ? [0, 0] : axis;
    if (axis.length === 0 || more.length > 0) {
      const got = axis === "other" ? "no integer" : `(${axis.join(", ")})`;
      fail({ code: "invalid-argument", owner, argument: "axis", expected: "one axis", got });
    }
    if (isRanked(x.shape)) normalizeAxis(owner, along, x.shape);
    return made(x.shape, type);
  });

const oneAxis = optional(integers);
const anyAxis = optional(
  param<readonly number[] | "other">((value, at) => (["int", "tuple", "list"].includes(value.kind) ? integers.read(value, at) : "other")),
);

/** What is left stands behind the axes of `q`. */
const quantile = (owner: string): Entry =>
  op("x* q axis method keepdims", { x: tensorArgument, q: tensorArgument, axis: axes, keepdims }, ({ x, q, axis, keepdims: keep }) => {
    const rest = reduced(owner, x, axis, keep);
    return made(isRanked(rest) && isRanked(q.shape) ? [...q.shape, ...rest] : UNKNOWN_RANK, floatOf(x.dtype));
  });

/** TensorFlow cuts a fraction off, Python does not for KerasTensors. */
const fraction = param<number>((value, at) => (value.kind === "float" ? (value.value ?? NOT_KNOWN) : integer.read(value, at)));

const sorting = (owner: string, kind: Kind): Entry =>
  op("x axis", { x: tensorArgument, axis: withDefault(optional(fraction), -1) }, ({ x, axis: given }) => {
    const type = typed(owner, kind, x);
    if (given !== null && !Number.isInteger(given) && isSymbolic(x))
      fail({ code: "invalid-argument", owner, argument: "axis", expected: "an integer", got: String(given) });
    const axis = given === null ? null : Math.trunc(given);
    if (axis === null || (isRanked(x.shape) && x.shape.length === 0))
      return made(isRanked(x.shape) && x.shape.length === 0 ? [1] : flattenAll(x.shape), type);
    if (isRanked(x.shape)) normalizeAxis(owner, axis, x.shape);
    return made(x.shape, type);
  });

function topK(x: TensorValue, k: Dim): Value {
  if (!isRanked(x.shape)) return tuple([made(UNKNOWN_RANK, x.dtype), made(UNKNOWN_RANK, "int32")]);
  if (x.shape.length === 0) fail({ code: "rank-mismatch", owner: "top_k", expected: "rank 1 or more", got: x.shape });
  if (!isSymbolic(x) && lessThan(last(x.shape), k) === "yes")
    fail({
      code: "invalid-argument",
      owner: "top_k",
      argument: "k",
      expected: "at most the size of the last axis",
      got: String(k),
      shape: x.shape,
    });
  const shape = replaceLast(x.shape, k);
  return { ...tuple([made(shape, x.dtype), made(shape, "int32")]), flavour: ["values", "indices"] };
}

/** Without an axis a KerasTensor keeps its shape, and an array is refused. */
function trapezoid(y: TensorValue, axis: number | null): Value {
  if (axis === null && !isSymbolic(y))
    return fail({ code: "invalid-argument", owner: "trapezoid", argument: "axis", expected: "an integer", got: "None" });
  const isWhole = axis === null || (isRanked(y.shape) && y.shape.length === 0);
  // Of a KerasTensor the axis is counted round and round.
  if (axis !== null && isSymbolic(y) && isRanked(y.shape) && y.shape.length > 0)
    return made(removeAxis(y.shape, ((axis % y.shape.length) + y.shape.length) % y.shape.length), floatOf(y.dtype));
  return made(isWhole ? y.shape : reduceShape("trapezoid", y.shape, [axis], false), floatOf(y.dtype));
}

function difference(x: TensorValue, n: number, axis: number): Value {
  if (!isRanked(x.shape)) return made(UNKNOWN_RANK, x.dtype);
  const at = normalizeAxis("diff", axis, x.shape);
  const size = dimAt(x.shape, at);
  return made(
    replaceAxis(x.shape, at, size === null ? null : typeof size === "number" ? Math.max(size - n, 0) : subtractDims(size, n)),
    x.dtype,
  );
}

/** An average takes one axis on KerasTensors. */
function averaged(owner: string, x: TensorValue, axis: readonly number[] | null, weights: Operand | null): Value {
  if (isSymbolic(x) && axis && axis.length > 1)
    fail({ code: "invalid-argument", owner, argument: "axis", expected: "one axis", got: `(${axis.join(", ")})` });
  return made(
    reduced(owner, x, axis, false),
    typedPair(owner, ["float", "strong", "strong"], x.dtype, weights ? weights.dtype : x.dtype, isSymbolic(x)),
  );
}

export const reductions: Entries = {
  ...entriesOf("sum nansum", (name) => reduction(name, ["summed", "summed"])),
  ...entriesOf("amax amin nanmax nanmin", (name) => reduction(name, ["same", "same", "complex"])),
  ...entriesOf("max min", (name) => reduction(name, ["same", "same", "complex"], "x axis keepdims initial")),
  ptp: reduction("ptp", ["same", "same", "bool complex"]),
  ...entriesOf("mean nanmean std", (name) => reduction(name, ["float", name === "mean" ? "float" : "realFloat"])),
  var: reduction("var", ["float", "float"]),
  ...entriesOf("nanstd nanvar median nanmedian", (name) => reduction(name, ["float", "float", "complex"])),
  logsumexp: reduction("logsumexp", ["float32", "same", FLOATING_ONLY]),
  ...entriesOf("all any", (name) => reduction(name, ["bool", "bool"])),
  ...entriesOf("argmax argmin nanargmax nanargmin", position),
  ...entriesOf("cumsum cumprod nancumsum nancumprod", running),
  ...entriesOf("quantile percentile nanquantile nanpercentile", quantile),
  prod,
  nanprod: reduction("nanprod", ["summed", "summed"]),
  count_nonzero: op("x axis", { x: tensorArgument, axis: axes }, ({ x, axis }) => made(reduced("count_nonzero", x, axis, false), "int32")),
  average: op("x* axis weights*", { x: tensorArgument, axis: axes, weights: optional(operand) }, ({ x, axis, weights }) =>
    averaged("average", x, axis, weights),
  ),
  moments: op(
    "x axes keepdims synchronized",
    { x: tensorArgument, axes: { ...axes, required: true }, keepdims },
    ({ x, axes: along, keepdims: keep }) => {
      const moment = made(reduced("moments", x, along, keep), x.dtype);
      return tuple([moment, moment]);
    },
  ),
  sort: sorting("sort", ["same", "same", "complex"]),
  argsort: sorting("argsort", ["int32", "int32", "complex"]),
  argpartition: op("x kth! axis", { x: tensorArgument }, ({ x }) => made(x.shape, "int32")),
  top_k: op("x k sorted", { x: tensorArgument, k: dim }, ({ x, k }) => topK(x, k)),
  in_top_k: op("targets predictions k", { targets: tensorArgument, predictions: tensorArgument }, ({ targets, predictions }) => {
    if (!isSymbolic(targets, predictions) && isRanked(targets.shape) && targets.shape.length !== 1)
      fail({ code: "rank-mismatch", owner: "in_top_k", expected: "rank 1", got: targets.shape, argument: "targets" });
    return made(targets.shape, "bool");
  }),
  diff: op("a n axis", { a: tensorArgument, n: withDefault(integer, 1), axis: withDefault(integer, -1) }, ({ a, n, axis }) =>
    difference(a, n, axis),
  ),
  trapezoid: op("y* x dx axis", { y: tensorArgument, axis: withDefault(optional(integer), -1) }, ({ y, axis }) => trapezoid(y, axis)),
  bincount: op(
    "x weights minlength sparse",
    { x: tensorArgument, weights: optional(tensorArgument), minlength: withDefault(number, 0) },
    ({ x, weights, minlength }) => {
      if (!isSymbolic(x) && isRanked(x.shape) && x.shape.length > 2)
        fail({ code: "rank-mismatch", owner: "bincount", expected: "rank 1 or 2", got: x.shape });
      const bins = isSymbolic(x) ? null : binsOf(x, minlength);
      return made(isRanked(x.shape) ? [...x.shape.slice(0, -1), bins] : UNKNOWN_RANK, weights ? promoted(x.dtype, weights.dtype) : "int32");
    },
  ),
  histogram: op("x bins range", { x: tensorArgument, bins: withDefault(dim, 10 as Dim) }, ({ x, bins }) => {
    if (!isSymbolic(x) && isRanked(x.shape) && x.shape.length > 1)
      fail({ code: "rank-mismatch", owner: "histogram", expected: "rank 1", got: x.shape });
    return tuple([made([bins], x.dtype), made([addDims(bins, 1)], x.dtype)]);
  }),
};
