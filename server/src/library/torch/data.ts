/** `torch.utils.data`: datasets and loaders (torch/utils/data). */
import { ceilDivideDims, compareDims, type Dim, floorDivideDims, minDims, multiplyDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { dimOf, int, list, makeArgs, none, tuple, unknown } from "../../value/make";
import type { DatasetValue, Value } from "../../value/values";
import { cls, type Entries, fn, raw, rawMethod } from "../vocabulary/functions";
import { anything, dim, flag, optional, ordered, restKeywords, withDefault } from "../vocabulary/params";
import { made, toTensor } from "./arguments";

function tensorDataset(tensors: readonly Value[]): Value {
  const all = tensors.map((each) => toTensor(each));
  const sizes = all.map((each): Dim => (each && isRanked(each.shape) ? dimAt(each.shape, 0) : UNKNOWN));
  const [first = UNKNOWN] = sizes;
  if (sizes.some((size) => compareDims(size, first) === "no"))
    fail({ code: "cardinality-mismatch", owner: "TensorDataset", sizes: sizes.map((size, i) => ({ name: `tensor ${i + 1}`, size })) });
  const rows = all.map((each) =>
    each
      ? made(
          isRanked(each.shape) ? each.shape.slice(1) : UNKNOWN_RANK,
          each.dtype,
          each.range ? { range: { ...each.range, every: false } } : {},
        )
      : unknown,
  );
  return { kind: "dataset", element: tuple(rows), cardinality: first, samples: first };
}

/** What a dataset of the user's, or of this module, holds. */
function elementOf(source: Value, ctx: Context): { readonly element: Value; readonly count: Dim } | undefined {
  if (source.kind === "dataset") return { element: source.element, count: source.cardinality };
  if (source.kind === "object") {
    const length = ctx.attempt(() => ctx.callMethod(source, "__len__", makeArgs([])));
    const element = ctx.attempt(() => ctx.callMethod(source, "__getitem__", makeArgs([int(0)])));
    return element ? { element, count: length ? (dimOf(length) ?? UNKNOWN) : UNKNOWN } : undefined;
  }
  const items = ctx.items(source);
  return items?.[0] ? { element: items[0], count: items.length } : undefined;
}

/** The default collation: tensors and numbers are stacked, structures are kept; a tuple becomes a list. */
function collated(element: Value, count: Dim): Value {
  switch (element.kind) {
    case "tuple":
      return list(element.items.map((item) => collated(item, count)));
    case "list":
      return element.items ? list(element.items.map((item) => collated(item, count))) : unknown;
    case "dict":
      return {
        ...element,
        entries: new Map([...element.entries].map(([key, entry]) => [key, { key: entry.key, value: collated(entry.value, count) }])),
      };
    case "int":
      return made([count], "int64");
    case "float":
      return made([count], "float64");
    case "tensor": {
      const { content: _content, origin: _origin, ...rest } = element;
      return { ...rest, framework: "torch", shape: isRanked(element.shape) ? [count, ...element.shape] : UNKNOWN_RANK };
    }
    default:
      return unknown;
  }
}

function loader(source: Value, size: Dim | null, dropLast: boolean, plain: boolean, ctx: Context): Value {
  const found = elementOf(source, ctx);
  if (!found || !plain) return { kind: "dataset", element: unknown, cardinality: UNKNOWN };
  const { element, count } = found;
  if (size === null) return { kind: "dataset", element, cardinality: count };
  const whole = dropLast ? size : minDims(size, count);
  const isExact = dropLast || compareDims(multiplyDims(floorDivideDims(count, size), size), count) === "yes";
  const batches: DatasetValue = {
    kind: "dataset",
    element: collated(element, isExact ? whole : UNKNOWN),
    cardinality: dropLast ? floorDivideDims(count, size) : ceilDivideDims(count, size),
    samples: count,
    first: collated(element, whole),
  };
  return batches;
}

const dataset = cls({ methods: { __init__: rawMethod(() => none) } });

export const data: Entries = {
  Dataset: dataset,
  IterableDataset: dataset,
  TensorDataset: raw((args) => (args.open ? unknown : tensorDataset(args.positional.map((each) => each.value)))),
  DataLoader: fn(
    {
      ...ordered("dataset batch_size shuffle sampler batch_sampler num_workers collate_fn pin_memory drop_last timeout worker_init_fn", {
        dataset: anything,
        batch_size: withDefault(optional(dim), 1 as Dim),
        drop_last: flag(false),
      }),
      kwargs: restKeywords,
    },
    ({ dataset: source, batch_size, drop_last }, ctx, { given }) =>
      loader(source, batch_size, drop_last, !given.has("collate_fn") && !given.has("batch_sampler") && !given.has("sampler"), ctx),
  ),
  random_split: fn({ dataset: anything, lengths: anything, generator: optional(anything) }, ({ dataset: source, lengths }, ctx) => {
    const sizes = ctx.items(lengths);
    const found = elementOf(source, ctx);
    if (!sizes || !found) return unknown;
    return list(
      sizes.map((size): Value => ({ kind: "dataset", element: found.element, cardinality: size.kind === "int" ? size.value : UNKNOWN })),
    );
  }),
  Subset: fn({ dataset: anything, indices: anything }, ({ dataset: source }, ctx) => {
    const found = elementOf(source, ctx);
    return found ? { kind: "dataset", element: found.element, cardinality: UNKNOWN } : unknown;
  }),
};
