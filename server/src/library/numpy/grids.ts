/** `np.r_[…]`, `np.c_[…]`, `np.mgrid[…]`: objects that are indexed instead of called. */
import { concatShapes } from "../../shape/concat";
import { type Dim, type Dims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { promoteNumpy } from "../../shape/dtype";
import { isRanked, replaceAxis } from "../../shape/shape";
import type { Context } from "../../value/context";
import { float, int, makeArgs, none, tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { ClassValue, SliceValue, TensorValue, Value } from "../../value/values";
import { cls, type Entries, type Entry, method } from "../vocabulary/functions";
import { anything } from "../vocabulary/params";
import { ndarray } from "./arguments";

/** The only object of a class with `__getitem__`. */
function indexed(read: (index: Value, ctx: Context) => Value): Entry {
  const made = cls({ methods: { __getitem__: method({ key: anything }, (_self, { key }, ctx) => read(key, ctx)) } });
  return {
    define: (path, library) => {
      const of = made.define(path, library);
      return of.kind === "class" ? instanceOf(of) : unknown;
    },
  };
}

function instanceOf(of: ClassValue): Value {
  return { kind: "object", cls: of, attrs: new Map(), native: undefined, created: undefined };
}

function partsOf(index: Value): readonly Value[] {
  return index.kind === "tuple" ? index.items : [index];
}

/** `a:b:c` is an `arange`; with an imaginary step, which counts points, nothing is known. */
function spread(slice: SliceValue, ctx: Context): TensorValue | undefined {
  if (slice.step.kind !== "none" && slice.step.kind !== "int" && slice.step.kind !== "float") return ndarray([UNKNOWN], undefined);
  const start = slice.start.kind === "none" ? int(0) : slice.start;
  const made = ctx.call(ctx.library("numpy.arange"), makeArgs([start, slice.stop, slice.step.kind === "none" ? int(1) : slice.step]));
  return made.kind === "tensor" ? made : undefined;
}

function arraysOf(index: Value, ctx: Context): readonly TensorValue[] | undefined {
  const arrays = partsOf(index).map((part) => (part.kind === "slice" ? spread(part, ctx) : asTensor(part)));
  return arrays.every((each) => each !== undefined) ? arrays : undefined;
}

function joinedRows(index: Value, ctx: Context): Value {
  const arrays = arraysOf(index, ctx);
  if (!arrays || arrays.length === 0 || partsOf(index).some((part) => part.kind === "string")) return unknown;
  const dtype = arrays.map((each) => each.dtype).reduce(promoteNumpy);
  const shapes = arrays.map((each) => (isRanked(each.shape) && each.shape.length === 0 ? [1] : each.shape));
  return ndarray(concatShapes("r_", shapes, 0), dtype);
}

function joinedColumns(index: Value, ctx: Context): Value {
  const arrays = arraysOf(index, ctx);
  if (!arrays || arrays.length === 0) return unknown;
  const shapes = arrays.map((each) =>
    isRanked(each.shape) ? (each.shape.length === 0 ? [1, 1] : each.shape.length === 1 ? [...each.shape, 1] : each.shape) : UNKNOWN_RANK,
  );
  return ndarray(concatShapes("c_", shapes, -1), arrays.map((each) => each.dtype).reduce(promoteNumpy));
}

function grid(index: Value, ctx: Context, open: boolean): Value {
  const axes = partsOf(index).map((part) => (part.kind === "slice" ? spread(part, ctx) : undefined));
  if (!axes.every((each) => each !== undefined)) return unknown;
  const dims: Dims = axes.map((each): Dim => (isRanked(each.shape) ? (each.shape[0] ?? UNKNOWN) : UNKNOWN));
  const dtype = axes.map((each) => each.dtype).reduce(promoteNumpy, axes[0]?.dtype);
  if (index.kind !== "tuple") return ndarray(dims, dtype);
  if (!open) return ndarray([dims.length, ...dims], dtype);
  return tuple(
    dims.map((size, i) =>
      ndarray(
        replaceAxis(
          dims.map(() => 1),
          i,
          size,
        ),
        dtype,
      ),
    ),
  );
}

export const grids: Entries = {
  r_: indexed(joinedRows),
  c_: indexed(joinedColumns),
  mgrid: indexed((index, ctx) => grid(index, ctx, false)),
  ogrid: indexed((index, ctx) => grid(index, ctx, true)),
  s_: indexed((index) => index),
  index_exp: indexed((index) => (index.kind === "tuple" ? index : tuple([index]))),
};

export const constants: Entries = {
  pi: { define: () => float(Math.PI) },
  e: { define: () => float(Math.E) },
  euler_gamma: { define: () => float(0.5772156649015329) },
  inf: { define: () => float(Number.POSITIVE_INFINITY) },
  nan: { define: () => float(undefined) },
  newaxis: { define: () => none },
};
