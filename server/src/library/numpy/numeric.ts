/** Numerical routines: products, differences, fits, statistics of several variables (numpy/lib/_function_base_impl.py, polynomial). */
import { broadcastShapes, tryBroadcast } from "../../shape/broadcast";
import { addDims, type Dim, lessThan, multiplyDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { inexactDType, promoteNumpy } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { copiesOf, dimAt, isRanked, normalizeAxis, removeAxis } from "../../shape/shape";
import { flattenAll } from "../../shape/transform";
import { makeArgs, none, string, tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { type Entries, fn } from "../vocabulary/functions";
import { anything, flag, ignored, integer, restArgs, restKeywords, withDefault } from "../vocabulary/params";
import { array, axes, ndarray, vectorOnly } from "./arguments";
import { askedDType, numpyDType } from "./dtypes";

export const numeric: Entries = {
  apply_along_axis: fn(
    { func1d: anything, axis: integer, arr: array, args: restArgs, kwargs: restKeywords },
    ({ func1d, axis, arr }, ctx) => {
      if (!isRanked(arr.shape)) return unknown;
      const at = normalizeAxis("apply_along_axis", axis, arr.shape);
      const made = asTensor(ctx.call(func1d, makeArgs([ndarray([dimAt(arr.shape, at)], arr.dtype)])));
      if (!made || !isRanked(made.shape)) return unknown;
      const rest = removeAxis(arr.shape, at);
      return ndarray([...rest.slice(0, at), ...made.shape, ...rest.slice(at)], made.dtype);
    },
  ),
  cross: fn({ a: array, b: array, axisa: ignored, axisb: ignored, axisc: ignored, axis: ignored }, ({ a, b }) => cross(a, b)),
  kron: fn({ a: array, b: array }, ({ a, b }) => {
    if (!isRanked(a.shape) || !isRanked(b.shape)) return ndarray(UNKNOWN_RANK, promoteNumpy(a.dtype, b.dtype));
    const rank = Math.max(a.shape.length, b.shape.length);
    const fill = (shape: readonly Dim[]) => [...Array.from({ length: rank - shape.length }, (): Dim => 1), ...shape];
    const second = fill(b.shape);
    return ndarray(
      fill(a.shape).map((each, i) => multiplyDims(each, dimAt(second, i))),
      promoteNumpy(a.dtype, b.dtype),
    );
  }),
  convolve: fn({ a: array, v: array, mode: withDefault(anything, string("full")) }, ({ a, v, mode }) => convolve(a, v, mode)),
  trapezoid: fn({ y: array, x: withDefault(anything, none), dx: ignored, axis: withDefault(integer, -1) }, ({ y, x, axis }) => {
    const points = x.kind === "none" ? y : asTensor(x);
    // A vector of places lies along the axis; what has more axes broadcasts.
    const common = points && isRanked(points.shape) && points.shape.length > 1 ? tryBroadcast([points.shape, y.shape]) : y.shape;
    return ndarray(
      common && isRanked(common) ? removeAxis(common, normalizeAxis("trapezoid", axis, common)) : UNKNOWN_RANK,
      points && inexactDType(promoteNumpy(points.dtype, y.dtype)),
    );
  }),
  corrcoef: fn({ x: array, y: ignored, rowvar: flag(true), dtype: numpyDType }, ({ x, rowvar, dtype }, _ctx, { given }) =>
    covariance("corrcoef", x, dtype, rowvar, given.has("y")),
  ),
  cov: fn(
    { m: array, y: ignored, rowvar: flag(true), bias: ignored, ddof: ignored, fweights: ignored, aweights: ignored, dtype: numpyDType },
    ({ m, rowvar, dtype }, _ctx, { given }) => covariance("cov", m, dtype, rowvar, given.has("y")),
  ),
  polyfit: fn(
    { x: array, y: array, deg: anything, rcond: ignored, full: flag(false), w: ignored, cov: flag(false) },
    ({ x, y, deg, full, cov }) => {
      vectorOnly("polyfit", x);
      const length: Dim = deg.kind === "int" ? addDims(deg.value, 1) : UNKNOWN;
      return full || cov || !isRanked(y.shape)
        ? unknown
        : ndarray([length, ...y.shape.slice(1)], y.dtype?.startsWith("complex") ? undefined : "float64");
    },
  ),
  polyval: fn({ p: array, x: array }, ({ p, x }) =>
    ndarray(isRanked(p.shape) ? broadcastShapes("polyval", [x.shape, p.shape.slice(1)]) : UNKNOWN_RANK, undefined),
  ),
  gradient: fn({ f: array, varargs: restArgs, axis: axes, edge_order: ignored }, ({ f, axis }) => {
    if (!isRanked(f.shape)) return unknown;
    const count = axis?.length ?? f.shape.length;
    for (const each of axis ?? f.shape.keys()) {
      if (lessThan(dimAt(f.shape, normalizeAxis("gradient", each, f.shape)), 2) === "yes") {
        return fail({ code: "output-too-small", owner: "gradient", window: "two values along each axis", got: f.shape });
      }
    }
    const made = ndarray(f.shape, inexactDType(f.dtype));
    return count === 1 ? made : tuple(copiesOf(count, made));
  }),
};

function cross(a: TensorValue, b: TensorValue): Value {
  const dtype = promoteNumpy(a.dtype, b.dtype);
  if (!isRanked(a.shape) || !isRanked(b.shape)) return ndarray(UNKNOWN_RANK, dtype);
  const sizes = [a.shape, b.shape].map((shape) => (shape.length === 0 ? 0 : dimAt(shape, -1)));
  if (sizes.some((size) => typeof size === "number" && size !== 2 && size !== 3)) {
    return fail({ code: "matmul-mismatch", owner: "cross", shapes: [a.shape, b.shape], detail: "a cross product needs a last axis of 3" });
  }
  const rest = broadcastShapes("cross", [a.shape.slice(0, -1), b.shape.slice(0, -1)]);
  if (!isRanked(rest) || (!sizes.includes(3) && !sizes.every((size) => size === 2))) return ndarray(UNKNOWN_RANK, dtype);
  return ndarray(sizes.includes(3) ? [...rest, 3] : rest, dtype);
}

function convolve(a: TensorValue, v: TensorValue, mode: Value): Value {
  for (const each of [a, v]) if (isRanked(each.shape) && each.shape.length > 1) vectorOnly("convolve", each);
  const dtype = promoteNumpy(a.dtype, v.dtype);
  const [n, m] = [dimAt(flattenAll(a.shape), 0), dimAt(flattenAll(v.shape), 0)];
  if (typeof n !== "number" || typeof m !== "number" || mode.kind !== "string") return ndarray([UNKNOWN], dtype);
  const length =
    mode.value === "full"
      ? n + m - 1
      : mode.value === "same"
        ? Math.max(n, m)
        : mode.value === "valid"
          ? Math.max(n, m) - Math.min(n, m) + 1
          : UNKNOWN;
  return ndarray([length], dtype);
}

function covariance(owner: string, of: TensorValue, asked: string | null | undefined, rowvar: boolean, second: boolean): Value {
  const dtype = askedDType(asked, of.dtype?.startsWith("complex") ? "complex128" : "float64");
  if (second || !isRanked(of.shape)) return ndarray(UNKNOWN_RANK, second && asked === null ? undefined : dtype);
  if (of.shape.length > 2) return fail({ code: "rank-mismatch", owner, expected: "rank 1 or 2", got: of.shape });
  if (of.shape.length < 2) return ndarray([], dtype);
  const variables = dimAt(of.shape, rowvar ? 0 : 1);
  return ndarray(variables === 1 ? [] : [variables, variables], dtype);
}
