/** `pd.read_csv` and its kin: rows are not known, columns where the call names them (pandas/io/parsers/readers.py). */
import { addDims, type Dim, UNKNOWN } from "../../shape/dim";
import type { Context } from "../../value/context";
import { keyOf, none, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { canonicalDType } from "../numpy/dtypes";
import { type Entry, fn } from "../vocabulary/functions";
import { anyArgs, dtypeName, ignored, restKeywords } from "../vocabulary/params";
import { type Frame, makeFrame } from "./frame";
import { series } from "./series";

export const reader: Entry = fn({ source: ignored, args: anyArgs, kwargs: restKeywords }, ({ kwargs }, ctx) => {
  if (kwargs.kind !== "dict" || kwargs.open) return unknown;
  const option = (name: string): Value => kwargs.entries.get(`s${name}`)?.value ?? none;
  const isChunked = option("chunksize").kind !== "none" || ctx.truth(option("iterator")) !== false;
  return isChunked ? unknown : makeFrame(readFrame(option, ctx), ctx);
});

function readFrame(option: (name: string) => Value, ctx: Context): Frame {
  const dtype = canonicalDType(dtypeName(option("dtype")) ?? undefined);
  const keys = columnsOf(option("names"), option("usecols"), ctx);
  const columns = keys && withoutIndex(keys, option("index_col"));
  if (columns) return { rows: UNKNOWN, columns: columns.map((key) => ({ key, values: series(UNKNOWN, dtype) })) };
  const used = option("usecols");
  const width: Dim = used.kind === "none" ? UNKNOWN : (ctx.items(used)?.length ?? UNKNOWN);
  const index = option("index_col");
  const lost: Dim = index.kind === "none" ? 0 : index.kind === "int" || index.kind === "string" ? -1 : UNKNOWN;
  return { rows: UNKNOWN, columns: undefined, width: addDims(width, lost), dtype };
}

/** Names of the columns in the order of the file; undefined where the file says them. */
function columnsOf(names: Value, used: Value, ctx: Context): readonly Value[] | undefined {
  const all = names.kind === "none" ? undefined : ctx.items(names);
  if (!all?.every((name) => keyOf(name) !== undefined) || used.kind === "none")
    return all?.every((name) => keyOf(name) !== undefined) ? all : undefined;
  const wanted = ctx.items(used);
  if (!wanted?.every((each) => each.kind === "string" || each.kind === "int")) return undefined;
  // With as many names as columns are used they are the names of those.
  if (wanted.length === all.length) return all;
  const places = new Set(wanted.flatMap((each) => (each.kind === "int" ? [each.value] : [])));
  const labels = new Set(wanted.map(keyOf));
  return all.filter((name, i) => places.has(i) || labels.has(keyOf(name)));
}

function withoutIndex(keys: readonly Value[], index: Value): readonly Value[] | undefined {
  if (index.kind === "none" || (index.kind === "bool" && index.value === false)) return keys;
  if (index.kind === "string") return keys.filter((key) => keyOf(key) !== keyOf(index));
  return index.kind === "int" && typeof index.value === "number" && index.value >= 0 ? keys.filter((_, i) => i !== index.value) : undefined;
}
