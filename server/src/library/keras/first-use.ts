/** `layer.input` and `layer.output` (keras/src/ops/operation.py). */
import { fail } from "../../shape/problem";
import { unknown } from "../../value/make";
import { flattenTensors } from "../../value/tensors";
import type { ObjectValue, Value } from "../../value/values";
import { isSymbolic } from "../vocabulary/layers";
import { layerState, type Use } from "./state";

/** What the first application to KerasTensors was given or gave; a layer without any has neither `input` nor `output`. */
export function firstUse(self: ObjectValue, which: "inputs" | "output"): Value {
  const state = layerState(self);
  const known = state?.behaviour && state.built !== undefined && state.applied?.count === 0;
  if (known && !state.uses.some(mayBeSymbolic))
    fail({
      code: "python-error",
      owner: state.name ?? self.cls.name,
      detail: `was never called on a KerasTensor, so that it has no ${which === "inputs" ? "input" : "output"}`,
    });
  const use = state?.uses.find((each) => isSymbolic(each.inputs));
  return use ? use[which] : unknown;
}

function mayBeSymbolic({ inputs, output }: Use): boolean {
  return [inputs, output].some(
    (each) => flattenTensors(each).length === 0 || flattenTensors(each).some(({ framework }) => framework === "any"),
  );
}
