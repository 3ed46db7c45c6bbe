/** What scikit-learn asks of its inputs, and rows of whatever holds samples. */
import { compareDims, type Dim, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { copiesOf, isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { list } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { frameOf, makeFrame, withRows } from "../pandas/frame";
import { forgetValues, someValuesOf } from "../tensors/ranges";

/** Number of samples; undefined when the value holds none. */
export function samplesOf(value: Value, ctx: Context): Dim | undefined {
  const array = asTensor(value);
  if (array) return isRanked(array.shape) ? array.shape[0] : UNKNOWN;
  if (value.kind === "list" || value.kind === "tuple") return ctx.items(value)?.length ?? UNKNOWN;
  return value.kind === "unknown" ? UNKNOWN : undefined;
}

const LIST_LIMIT = 256;

/** The same kind of value with other rows; undefined when it is of no kind that has rows. */
export function takeRows(value: Value, rows: Dim, ctx: Context): Value | undefined {
  const frame = frameOf(value);
  if (frame) return makeFrame(withRows(frame, rows), ctx);
  if (value.kind === "tensor") {
    if (!isRanked(value.shape)) return forgetValues(value);
    const { content: _content, range: _range, distinct: _distinct, origin: _origin, ...rest } = value;
    return { ...rest, shape: [rows, ...value.shape.slice(1)], ...someValuesOf(value), origin: ctx.site };
  }
  if (value.kind !== "list") return undefined;
  const element = ctx.element(value);
  return list(typeof rows === "number" && rows <= LIST_LIMIT ? copiesOf(rows, element) : undefined, element, ctx.site);
}

/** scikit-learn refuses arrays of different lengths. */
export function checkSameLength(owner: string, values: readonly { readonly name: string; readonly value: Value }[], ctx: Context): void {
  const sizes = values.flatMap(({ name, value }) => {
    const size = samplesOf(value, ctx);
    return size === undefined ? [] : [{ name, size }];
  });
  const [first] = sizes;
  const other = first && sizes.find(({ size }) => compareDims(size, first.size) === "no");
  if (first && other) fail({ code: "cardinality-mismatch", owner, sizes: [first, other] });
}

/** Features are a matrix: a vector is refused. */
export function checkMatrix(owner: string, x: TensorValue, name: string): void {
  if (isRanked(x.shape) && x.shape.length !== 2) fail({ code: "rank-mismatch", owner, expected: "rank 2", got: x.shape, argument: name });
}
