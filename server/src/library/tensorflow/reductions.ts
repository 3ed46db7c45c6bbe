/** Reductions and what is found along an axis (tensorflow/python/ops/math_ops.py, sort_ops.py). */

import { compareDims, type Dim, lessThan, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { isIntegerDType, realDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { reduceShape } from "../../shape/reduce";
import { compareShapes, dimAt, isRanked, last, normalizeAxis, product, replaceLast } from "../../shape/shape";
import { int, tuple } from "../../value/make";
import type { TensorParts } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { reportArgmax } from "../tensors/mix-ups";
import { hasEnds, numbersIn } from "../tensors/ranges";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { dim, flag, integer, optional, ordered, withDefault } from "../vocabulary/params";
import { axes, dtype, made, moved, operandArgument, optionalTensor, tensorArgument, unknownTensor } from "./arguments";
import { checkTakes, type Takes, takenFor } from "./element-types";
import { checkMinRank, checkRank } from "./ranks";

type DTypeRule = (dtype: string | undefined) => string | undefined;

const reduction = (owner: string, takes: Takes, rule: DTypeRule = (type) => type): Entry =>
  fn(
    ordered("input_tensor axis keepdims name", { input_tensor: operandArgument, axis: axes, keepdims: flag(false) }),
    ({ input_tensor: given, axis, keepdims }) => {
      const x = takenFor(takes, given) ?? unknownTensor;
      checkTakes(owner, x, takes);
      checkDistinct(owner, x.shape, axis ?? []);
      const shape = reduceShape(owner, x.shape, axis ?? undefined, keepdims);
      return made(shape, rule(x.dtype), isRanked(shape) && shape.length === 0 ? wholeNumber(owner, x) : {});
    },
  );

/** The largest, the smallest or the sum of integers that are known. */
function wholeNumber(owner: string, { content, dtype: type, range }: TensorValue): TensorParts {
  if (type !== "int32" && type !== "int64") return {};
  const all = owner === "tf.reduce_sum" ? content && numbersIn(content) : range && hasEnds(range) ? [range.min, range.max] : undefined;
  const by = Object.hasOwn(FOUND, owner) ? FOUND[owner] : undefined;
  if (!all?.every(Number.isInteger) || all.length === 0 || !by) return {};
  const found = by(all);
  return Math.abs(found) < 2 ** 31 ? { content: int(found), range: { min: found, max: found, every: true } } : {};
}

const FOUND: Readonly<Record<string, (all: readonly number[]) => number>> = {
  "tf.reduce_sum": (all) => all.reduce((a, b) => a + b, 0),
  "tf.reduce_max": (all) => Math.max(...all),
  "tf.reduce_min": (all) => Math.min(...all),
};

/** An axis is reduced once. */
function checkDistinct(owner: string, shape: Shape, along: readonly number[]): void {
  if (!isRanked(shape)) return;
  const places = along.map((axis) => normalizeAxis(owner, axis, shape));
  if (new Set(places).size < places.length)
    fail({ code: "invalid-argument", owner, argument: "axis", expected: "each axis once", got: `[${along.join(", ")}]`, shape });
}

const REDUCTIONS = "reduce_sum reduce_mean reduce_max reduce_min reduce_prod reduce_euclidean_norm";
const FLOAT_REDUCTIONS = "reduce_std reduce_variance reduce_logsumexp";

const position = (owner: string): Entry =>
  fn(
    ordered("input axis output_type name", { input: tensorArgument, axis: withDefault(optional(integer), null), output_type: dtype }),
    ({ input, axis, output_type }, ctx) => {
      const along = axis ?? 0;
      if (owner === "tf.argmax") reportArgmax(owner, input, along, ctx);
      const type = output_type === null ? "int64" : output_type;
      if (!isRanked(input.shape)) return made(UNKNOWN_RANK, type);
      if (input.shape.length === 0) return made([], type);
      const size = dimAt(input.shape, normalizeAxis(owner, along, input.shape));
      return made(
        reduceShape(owner, input.shape, [along], false),
        type,
        typeof size === "number" && size > 0 ? { range: { min: 0, max: size - 1, every: false } } : {},
      );
    },
  );

const topK = (owner: string): Entry =>
  fn(
    ordered("input k sorted index_type name", { input: tensorArgument, k: withDefault(dim, 1 as Dim), index_type: dtype }),
    ({ input, k, index_type }) => {
      if (!isRanked(input.shape)) return largest(made(UNKNOWN_RANK, input.dtype), made(UNKNOWN_RANK, "int32"));
      checkMinRank(owner, input, 1);
      if (lessThan(last(input.shape), k) === "yes")
        fail({
          code: "invalid-argument",
          owner,
          argument: "k",
          expected: "at most the size of the last axis",
          got: String(k),
          shape: input.shape,
        });
      const shape = replaceLast(input.shape, k);
      return largest(made(shape, input.dtype), made(shape, index_type ?? "int32"));
    },
  );

function largest(values: Value, indices: Value): Value {
  return { ...tuple([values, indices]), flavour: ["values", "indices"] };
}

export const reductions: Entries = {
  ...Object.fromEntries(REDUCTIONS.split(" ").map((name) => [name, reduction(`tf.${name}`, "numbers")])),
  ...Object.fromEntries(FLOAT_REDUCTIONS.split(" ").map((name) => [name, reduction(`tf.${name}`, "floats", realDType)])),
  reduce_all: reduction("tf.reduce_all", "bools", () => "bool"),
  reduce_any: reduction("tf.reduce_any", "bools", () => "bool"),
  argmax: position("tf.argmax"),
  argmin: position("tf.argmin"),
  top_k: topK("tf.math.top_k"),
  count_nonzero: fn(
    ordered("input axis keepdims dtype name", { input: tensorArgument, axis: axes, keepdims: flag(false), dtype }),
    ({ input, axis, keepdims, dtype: type }) =>
      made(reduceShape("tf.math.count_nonzero", input.shape, axis ?? undefined, keepdims), type === null ? "int64" : type),
  ),
  confusion_matrix: fn(
    ordered("labels predictions num_classes weights dtype name", {
      labels: tensorArgument,
      predictions: tensorArgument,
      num_classes: optional(dim),
      dtype,
    }),
    ({ labels, predictions, num_classes, dtype: type }) => {
      if (compareShapes(labels.shape, predictions.shape) === "no" && sameRank(labels.shape, predictions.shape))
        fail({ code: "broadcast-mismatch", owner: "tf.math.confusion_matrix", shapes: [labels.shape, predictions.shape] });
      const [a, b] = [countOf(labels), countOf(predictions)];
      const count = num_classes ?? (typeof a === "number" && typeof b === "number" ? Math.max(a, b) : UNKNOWN);
      return made([count, count], type === null ? "int32" : type);
    },
  ),
  bincount: fn(
    ordered("arr weights minlength maxlength dtype name axis binary_output", {
      arr: tensorArgument,
      weights: optionalTensor,
      axis: optional(integer),
      dtype,
    }),
    ({ arr, weights, axis, dtype: type }) => {
      const batch = axis === -1 && isRanked(arr.shape) && arr.shape.length === 2 ? [dimAt(arr.shape, 0)] : [];
      return made([...batch, UNKNOWN], weights ? weights.dtype : type === null ? "int32" : type);
    },
  ),
  in_top_k: fn(
    ordered("targets predictions k name", { targets: tensorArgument, predictions: tensorArgument }),
    ({ targets, predictions }) => {
      const owner = "tf.math.in_top_k";
      const [rows, of] = [predictions.shape, targets.shape];
      checkRank(owner, rows, 2, "predictions");
      checkRank(owner, of, 1, "targets");
      if (isRanked(rows) && isRanked(of) && compareDims(dimAt(rows, 0), dimAt(of, 0)) === "no")
        fail({ code: "broadcast-mismatch", owner, shapes: [of, rows], detail: "a target for each row" });
      return made(targets.shape, "bool");
    },
  ),
  segment_sum: segments(),
  segment_mean: segments(),
  segment_max: segments(),
  segment_min: segments(),
  segment_prod: segments(),
  unsorted_segment_sum: unsorted(),
  unsorted_segment_mean: unsorted(quotientOf),
  unsorted_segment_max: unsorted(),
  unsorted_segment_min: unsorted(),
  unsorted_segment_prod: unsorted(),
  unsorted_segment_sqrt_n: unsorted(),
};

/** As many rows as there are segments. */
function segments(): Entry {
  return fn(ordered("data segment_ids name", { data: tensorArgument, segment_ids: tensorArgument }), ({ data, segment_ids }) => {
    checkIds("tf.math.segment", data.shape, segment_ids.shape, 1);
    return isRanked(data.shape) ? made([countOf(segment_ids), ...data.shape.slice(1)], data.dtype) : unknownTensor;
  });
}

/** The first axes of the data are those of the ids, which may be as many as `most`. */
function checkIds(owner: string, data: Shape, ids: Shape, most = Number.POSITIVE_INFINITY): void {
  if (!isRanked(ids) || !isRanked(data)) return;
  const fits = ids.length <= most && data.length >= ids.length && compareShapes(data.slice(0, ids.length), ids) !== "no";
  if (!fits) fail({ code: "broadcast-mismatch", owner, shapes: [data, ids], detail: "an id for each row of the data" });
}

function sameRank(a: Shape, b: Shape): boolean {
  return isRanked(a) && isRanked(b) && a.length === b.length;
}

/** How many there are of ids that are counted from 0 on, when they are written out. */
function countOf({ content, range }: TensorValue): Dim {
  return content && range ? range.max + 1 : UNKNOWN;
}

/** Integers are divided as floats. */
function quotientOf(dtype: string | undefined): string | undefined {
  if (!isIntegerDType(dtype)) return dtype;
  return dtype?.endsWith("32") || dtype?.endsWith("64") ? "float64" : "float32";
}

function unsorted(rule: DTypeRule = (type) => type): Entry {
  return fn(
    ordered("data segment_ids num_segments name", { data: tensorArgument, segment_ids: tensorArgument, num_segments: dim }),
    ({ data, segment_ids, num_segments }) => {
      checkIds("tf.math.unsorted_segment", data.shape, segment_ids.shape);
      return isRanked(data.shape) && isRanked(segment_ids.shape)
        ? made([num_segments, ...data.shape.slice(segment_ids.shape.length)], rule(data.dtype))
        : unknownTensor;
    },
  );
}

/** Along one axis, which must be there. */
function ordering(owner: string, names: string, result: (values: TensorValue) => Value): Entry {
  return fn(ordered(names, { values: tensorArgument, axis: withDefault(integer, -1) }), ({ values, axis }) => {
    checkTakes(owner, values, "numbers");
    if (isRanked(values.shape)) normalizeAxis(owner, axis, values.shape);
    return result(values);
  });
}

/** Names of `tf` alone. */
export const sorting: Entries = {
  sort: ordering("tf.sort", "values axis direction name", (values) => moved(values, values.shape)),
  argsort: ordering("tf.argsort", "values axis direction stable name", (values) => made(values.shape, "int32")),
  unique: fn(ordered("x out_idx name", { x: tensorArgument, out_idx: dtype }), ({ x, out_idx }) => {
    checkRank("tf.unique", x.shape, 1, "x");
    return { ...tuple([made([UNKNOWN], x.dtype), made(x.shape, out_idx ?? "int32")]), flavour: ["y", "idx"] };
  }),
  unique_with_counts: fn(ordered("x out_idx name", { x: tensorArgument, out_idx: dtype }), ({ x, out_idx }) => ({
    ...tuple([made([UNKNOWN], x.dtype), made(x.shape, out_idx ?? "int32"), made([UNKNOWN], out_idx ?? "int32")]),
    flavour: ["y", "idx", "count"],
  })),
  histogram_fixed_width: fn(
    ordered("values value_range nbins dtype name", { values: tensorArgument, nbins: withDefault(dim, 100 as Dim), dtype }),
    ({ nbins, dtype: type }) => made([nbins], type === null ? "int32" : type),
  ),
  searchsorted: fn(
    ordered("sorted_sequence values side out_type name", { sorted_sequence: tensorArgument, values: tensorArgument, out_type: dtype }),
    ({ sorted_sequence, values, out_type }) => {
      const [rows, sought] = [sorted_sequence.shape, values.shape];
      if (isRanked(rows) && isRanked(sought) && compareDims(product(rows.slice(0, -1)), product(sought.slice(0, -1))) === "no")
        fail({ code: "broadcast-mismatch", owner: "tf.searchsorted", shapes: [rows, sought], detail: "the same number of rows" });
      return made(sought, out_type === null ? "int32" : out_type);
    },
  ),
};
