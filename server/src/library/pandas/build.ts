/** DataFrames from dicts, arrays and lists, as `pd.DataFrame(data, columns=…)` makes them. */
import { compareDims, type Dim, sameDim, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { display } from "../../value/display";
import { int, keyOf } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { DictValue, TensorValue, Value } from "../../value/values";
import { type Column, type Frame, frameOf, selectColumns } from "./frame";

/** Undefined when the data are not known well enough to count anything. */
export function buildFrame(data: Value, columns: Value, index: Value, ctx: Context): Frame {
  const names = columns.kind === "none" ? undefined : ctx.items(columns);
  const unnamed = columns.kind !== "none" && !names;
  const copied = frameOf(data);
  if (copied) return unnamed || names ? selectColumns(copied, names) : copied;
  if (data.kind === "dict") return fromDict(data, names, index, ctx);
  if (data.kind === "none")
    return {
      rows: index.kind === "none" ? 0 : (countOf(index, ctx) ?? UNKNOWN),
      columns: names ? names.map((key) => ({ key, values: column(0, undefined) })) : unnamed ? undefined : [],
    };
  const records = recordsOf(data, ctx);
  if (records) return records;
  const array = asTensor(data);
  if (array && isRanked(array.shape)) return fromArray(array, names, unnamed);
  return { rows: countOf(data, ctx) ?? UNKNOWN, columns: undefined, width: names ? names.length : UNKNOWN };
}

function column(rows: Dim, dtype: string | undefined, from?: TensorValue): TensorValue {
  const content = from?.content && isRanked(from.shape) && from.shape.length === 1 ? { content: from.content } : {};
  return tensor([rows], dtype === "str" ? "object" : dtype, "pandas", {
    ...content,
    ...(from?.distinct === undefined ? {} : { distinct: from.distinct }),
    ...(from?.range ? { range: from.range } : {}),
  });
}

function countOf(value: Value, ctx: Context): Dim | undefined {
  const array = asTensor(value);
  return array && isRanked(array.shape) ? array.shape[0] : ctx.items(value)?.length;
}

function fromArray(array: TensorValue, names: readonly Value[] | undefined, unnamed: boolean): Frame {
  const dims = array.shape as readonly Dim[];
  const [rows = UNKNOWN, width = 1] = dims;
  if (names && compareDims(width, names.length) === "no") {
    fail({
      code: "invalid-argument",
      owner: "DataFrame",
      argument: "columns",
      expected: `${display(int(width === null ? UNKNOWN : width))} names`,
      got: String(names.length),
      shape: dims,
    });
  }
  if (dims.length > 2) fail({ code: "rank-mismatch", owner: "DataFrame", expected: "rank 2", got: dims });
  const keys =
    names ?? (!unnamed && typeof width === "number" && width <= COLUMN_LIMIT ? Array.from({ length: width }, (_, i) => int(i)) : undefined);
  return keys
    ? { rows, columns: keys.map((key) => ({ key, values: column(rows, array.dtype, array) })) }
    : { rows, columns: undefined, width, dtype: array.dtype };
}

const COLUMN_LIMIT = 256;

/** Arrays and lists must be of one length; Series are joined by their indexes. */
function fromDict(data: DictValue, names: readonly Value[] | undefined, index: Value, ctx: Context): Frame {
  const sizes: { name: string; size: Dim }[] = [];
  const columns: Column[] = [];
  let rows: Dim | undefined = index.kind === "none" ? undefined : (countOf(index, ctx) ?? UNKNOWN);
  for (const { key, value } of data.entries.values()) {
    const array = asTensor(value);
    const length =
      array && isRanked(array.shape) && array.shape.length > 0
        ? (array.shape[0] ?? UNKNOWN)
        : value.kind === "unknown"
          ? UNKNOWN
          : undefined;
    const counted = length ?? (value.kind === "list" ? ctx.items(value)?.length : undefined);
    if (counted !== undefined && array?.framework !== "pandas") sizes.push({ name: display(key), size: counted });
    if (counted !== undefined)
      rows = array?.framework === "pandas" && rows !== undefined && !sameDim(rows, counted) ? UNKNOWN : (rows ?? counted);
    columns.push({ key, values: column(counted ?? rows ?? UNKNOWN, array?.dtype, array) });
  }
  const [first] = sizes;
  const other = first && sizes.find(({ size }) => compareDims(size, first.size) === "no");
  if (first && other) fail({ code: "cardinality-mismatch", owner: "DataFrame", sizes: [first, other] });
  const count = rows ?? UNKNOWN;
  const made: Frame = data.open
    ? { rows: count, columns: undefined }
    : { rows: count, columns: columns.map((each) => ({ key: each.key, values: { ...each.values, shape: [count] } })) };
  return names
    ? {
        ...made,
        columns: names.map(
          (key) => made.columns?.find((each) => keyOf(each.key) === keyOf(key)) ?? { key, values: column(count, undefined) },
        ),
      }
    : made;
}

/** A list of dicts: a row each. */
function recordsOf(data: Value, ctx: Context): Frame | undefined {
  const items = data.kind === "list" ? ctx.items(data) : undefined;
  const [first] = items ?? [];
  if (!items || first?.kind !== "dict" || first.open || !items.every((item) => item.kind === "dict")) return undefined;
  const columns = [...first.entries.values()].map(({ key, value }) => ({ key, values: column(items.length, asTensor(value)?.dtype) }));
  const alike = items.every(
    (item) =>
      item.kind === "dict" &&
      !item.open &&
      item.entries.size === first.entries.size &&
      [...first.entries.keys()].every((key) => item.entries.has(key)),
  );
  return alike ? { rows: items.length, columns } : { rows: items.length, columns: undefined };
}
