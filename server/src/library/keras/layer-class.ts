/** The library's declaration of the class that an object is of, or that its class is derived from. */
import type { ObjectValue } from "../../value/values";
import type { LayerClass } from "../vocabulary/layers";

export function layerClassOf(self: Pick<ObjectValue, "cls">): LayerClass | undefined {
  for (const each of self.cls.mro) if (each?.entry !== undefined) return each.entry as LayerClass;
  return undefined;
}
