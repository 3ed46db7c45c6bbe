/** Objects of the library that a function has which is not known: it may compile, build or change them. */
import type { Heap } from "../value/heap";
import type { ObjectValue } from "../value/values";
import { layerState, modelState } from "./keras/state";

/** What may change of a library's object is not known any more. */
export function exposeNative(object: ObjectValue, heap: Heap): void {
  const layer = layerState(object);
  // A layer is built once: what is built stays as it is.
  if (layer?.built === null) for (const field of ["built", "weights"] as const) heap.set(layer, field, undefined);
  const model = modelState(object);
  // A model that the program compiled is finished: who gets it draws, saves, watches or trains it.
  if (!model || model.compiled) return;
  for (const field of ["compiled", "traces"] as const) heap.set(model, field, undefined);
  if (model.type === "sequential") for (const field of ["layers", "inputs", "outputs"] as const) heap.set(model, field, undefined);
}
