/** Values as facts: the snapshot that hovers and the command line show. */

import { describeObject } from "../library/describe";
import { isRanked, joinShapes } from "../shape/shape";
import { asTensor } from "../value/tensors";
import type { Value } from "../value/values";
import type { Described } from "./analysis";

const OTHER: Described = { t: "other" };
const ITEM_LIMIT = 40;

/** What is seen of a value now; mutable parts are read out. */
export function describe(value: Value, depth = 0): Described {
  if (depth > 4) return OTHER;
  switch (value.kind) {
    case "tensor":
      return { t: "tensor", shape: value.shape, dtype: value.dtype };
    case "tuple":
      return sequence(value.items, depth);
    case "list":
      return value.items ? sequence(value.items, depth) : OTHER;
    case "dict": {
      if (value.open) return OTHER;
      const items = [...value.entries.values()].slice(0, ITEM_LIMIT).map((entry) => [entry.key, describe(entry.value, depth + 1)] as const);
      if (items.every(([, each]) => each.t === "other")) return OTHER;
      return {
        t: "map",
        items: new Map(
          items.map(([key, each]) => [
            key.kind === "string" ? (key.value ?? "?") : key.kind === "int" ? String(key.value) : "?",
            hidden(each),
          ]),
        ),
      };
    }
    case "dataset":
      return { t: "dataset", spec: describe(value.element, depth + 1) };
    case "object": {
      const shown = value.native?.array ?? value.native?.shows?.(value);
      return describeObject(value, (each) => describe(each, depth + 1)) ?? (shown ? describe(shown, depth) : OTHER);
    }
    case "union":
      return describeUnion(value.alternatives, depth);
    default:
      return OTHER;
  }
}

function sequence(items: readonly Value[], depth: number): Described {
  const described = items.slice(0, ITEM_LIMIT).map((item) => describe(item, depth + 1));
  return described.every((each) => each.t === "other") ? OTHER : { t: "seq", items: described.map(hidden) };
}

function hidden(each: Described): Described | undefined {
  return each.t === "other" ? undefined : each;
}

/** Alternatives are shown as what they have in common: tensors of one rank keep the axes that agree. */
function describeUnion(alternatives: readonly Value[], depth: number): Described {
  const tensors = alternatives.map((each) => (each.kind === "tensor" ? asTensor(each) : undefined));
  const [first, ...rest] = tensors;
  if (!first || !isRanked(first.shape)) return OTHER;
  let merged = describe(first, depth);
  for (const each of rest) {
    if (!each || merged.t !== "tensor") return OTHER;
    merged = { t: "tensor", shape: joinShapes(merged.shape, each.shape), dtype: merged.dtype === each.dtype ? merged.dtype : undefined };
  }
  return merged;
}
