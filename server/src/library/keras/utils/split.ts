/** `split_dataset` (keras/src/utils/dataset_utils.py). */
import { compareDims, type Dim, UNKNOWN } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { dimAt, isRanked } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { none, tuple, unknown } from "../../../value/make";
import { flattenTensors, mapTensors, tensor } from "../../../value/tensors";
import type { Value } from "../../../value/values";
import { fn } from "../../vocabulary/functions";
import { anything, ignored, withDefault } from "../../vocabulary/params";

const OWNER = "split_dataset";

/** Both parts hold single samples of what is no data set; of batches they hold batches. */
export const splitDataset = fn(
  {
    dataset: anything,
    left_size: withDefault(anything, none),
    right_size: withDefault(anything, none),
    shuffle: ignored,
    seed: ignored,
    preferred_backend: ignored,
  },
  ({ dataset: whole, left_size, right_size }, ctx, { sites }) => {
    if (whole.kind === "dict" || (whole.kind === "tensor" && whole.framework === "tensorflow"))
      return failAt(
        { at: sites.dataset },
        { code: "wrong-kind", owner: OWNER, expected: "a data set, a list or a NumPy array", got: display(whole) },
      );
    if (left_size.kind === "none" && right_size.kind === "none")
      return fail({ code: "call-mismatch", owner: OWNER, detail: "left_size or right_size is missing" });
    const rows = rowsOf(whole, ctx, sites.dataset);
    if (!rows) return unknown;
    const sizes = partSizes({ value: left_size, site: sites.left_size }, { value: right_size, site: sites.right_size }, rows.count);
    const part = (size: Dim): Value => ({ kind: "dataset", element: rows.element, cardinality: size, samples: size, origin: ctx.site });
    return tuple((rows.batched ? [UNKNOWN, UNKNOWN] : sizes).map(part));
  },
);

interface Rows {
  readonly element: Value;
  readonly count: Dim;
  readonly batched: boolean;
}

function rowsOf(whole: Value, ctx: Context, site: Site | undefined): Rows | undefined {
  if (whole.kind === "dataset") {
    const batched = flattenTensors(whole.element).some(({ shape }) => !isRanked(shape) || dimAt(shape, 0) === null);
    return { element: whole.element, count: batched ? (whole.samples ?? UNKNOWN) : (whole.cardinality ?? UNKNOWN), batched };
  }
  const items = whole.kind === "tensor" ? [whole] : whole.kind === "tuple" || whole.kind === "list" ? ctx.items(whole) : undefined;
  const arrays = items?.filter((item) => item.kind === "tensor");
  if (!items || !arrays || arrays.length !== items.length || arrays.length === 0) return undefined;
  const counts = arrays.map(({ shape }) => (isRanked(shape) ? dimAt(shape, 0) : UNKNOWN));
  const other = counts.findIndex((count) => compareDims(count, counts[0] ?? UNKNOWN) === "no");
  if (other > 0) {
    const got = arrays.map((each) => display(each)).join(", ");
    return failAt({ at: site }, { code: "wrong-kind", owner: OWNER, expected: "arrays of the same length", got });
  }
  const single = mapTensors(tuple(arrays), (each) =>
    isRanked(each.shape) ? tensor(each.shape.slice(1), each.dtype, "tensorflow") : tensor(each.shape, each.dtype, "tensorflow"),
  );
  const element = whole.kind === "tensor" && single.kind === "tuple" ? (single.items[0] ?? unknown) : single;
  return { element, count: counts[0] ?? UNKNOWN, batched: false };
}

interface Given {
  readonly value: Value;
  readonly site: Site | undefined;
}

/** Numbers of samples on both sides; a side that is not given takes what the other leaves. */
function partSizes(left: Given, right: Given, total: Dim): [Dim, Dim] {
  const sides = [sizeOf(left, "left_size", total), sizeOf(right, "right_size", total)];
  const [first, second] = sides;
  if (first === undefined || second === undefined || typeof total !== "number") return [UNKNOWN, UNKNOWN];
  const sizes: [number, number] = [first ?? total - (second ?? 0), second ?? total - (first ?? 0)];
  const site = left.site ?? right.site;
  const argument = left.site ? "left_size" : "right_size";
  if (sizes[0] + sizes[1] > total || sizes.includes(0)) {
    const expected = `two parts of ${total} samples that hold at least one each`;
    failAt({ at: site }, { code: "invalid-argument", owner: OWNER, argument, expected, got: sizes.join(" and ") });
  }
  return sizes;
}

/** A number of samples; null when none is given, undefined when it is not known. */
function sizeOf({ value, site }: Given, argument: string, total: Dim): number | null | undefined {
  if (value.kind === "none") return null;
  const refuse = (expected: string): never =>
    failAt({ at: site }, { code: "invalid-argument", owner: OWNER, argument, expected, got: display(value) });
  if (value.kind === "bool" || value.kind === "string") return refuse("an integer or a float");
  const size = value.kind === "int" || value.kind === "float" ? value.value : undefined;
  if (typeof size !== "number") return undefined;
  if (value.kind === "float") {
    if (size <= 0 || size >= 1) refuse("a number between 0 and 1");
    return typeof total === "number" ? roundHalfEven(size * total) : undefined;
  }
  if (size <= 0 || (typeof total === "number" && size >= total))
    refuse(`a positive number of samples${typeof total === "number" ? ` below ${total}` : ""}`);
  return size;
}

/** As Python rounds. */
function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  return value - below === 0.5 ? below + (below % 2) : Math.round(value);
}
