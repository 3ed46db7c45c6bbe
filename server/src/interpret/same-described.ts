/** Whether two snapshots show the same. */
import { sameDim } from "../shape/dim";
import { joinShapes, sameShape } from "../shape/shape";
import type { Described } from "./analysis";

export function sameDescribed(a: Described | undefined, b: Described | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.t !== b.t) return false;
  switch (a.t) {
    case "tensor":
      return b.t === "tensor" && a.dtype === b.dtype && sameShape(a.shape, b.shape);
    case "seq":
      return b.t === "seq" && a.items.length === b.items.length && a.items.every((item, i) => sameDescribed(item, b.items[i]));
    case "map":
      return b.t === "map" && a.items.size === b.items.size && [...a.items].every(([key, item]) => sameDescribed(item, b.items.get(key)));
    case "layer":
      return b.t === "layer" && a.class === b.class && sameDescribed(a.output, b.output);
    case "model":
      return (
        b.t === "model" &&
        sameDescribed(a.input, b.input) &&
        sameDescribed(a.output, b.output) &&
        (a.params === b.params || (a.params !== undefined && b.params !== undefined && sameDim(a.params, b.params)))
      );
    case "dataset":
      return b.t === "dataset" && sameDescribed(a.spec, b.spec);
    case "other":
      return true;
  }
}

/** What two snapshots of one place have in common. */
export function commonDescribed(a: Described, b: Described): Described {
  if (a.t === "tensor" && b.t === "tensor")
    return { t: "tensor", shape: joinShapes(a.shape, b.shape), dtype: a.dtype === b.dtype ? a.dtype : undefined };
  if (a.t === "seq" && b.t === "seq" && a.items.length === b.items.length) {
    return { t: "seq", items: a.items.map((item, i) => commonItem(item, b.items[i])) };
  }
  return sameDescribed(a, b) ? a : { t: "other" };
}

function commonItem(a: Described | undefined, b: Described | undefined): Described | undefined {
  const common = a && b ? commonDescribed(a, b) : undefined;
  return common?.t === "other" ? undefined : common;
}
