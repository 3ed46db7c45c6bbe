/** The activation that made an output, and the values it can reach. */
import type { TensorValue } from "../../../value/values";
import { layerState } from "../state";
import { makerOf } from "./blame";

/** Its name; `linear` only where nothing else could have bounded the output; undefined when not known. */
export function outputActivation(output: TensorValue): string | undefined {
  const maker = makerOf(output);
  const state = maker && layerState(maker);
  const className = maker?.cls.path?.split(".").at(-1);
  if (!state?.args || className === undefined) return undefined;
  if (className === "Softmax") return "softmax";
  if (className === "Activation") return activationName(state.args.activation);
  return WITH_ACTIVATION.has(className) ? activationName(state.args.activation) : undefined;
}

/** Layers that compute `activation(weights @ inputs)`: without an activation their output is linear for sure. */
const WITH_ACTIVATION: ReadonlySet<string> = new Set(["Dense", "Conv1D", "Conv2D", "Conv3D", "Conv2DTranspose"]);

/** What an activation gives lies between these. */
export const REACH: Readonly<Record<string, readonly [number, number]>> = {
  sigmoid: [0, 1],
  hard_sigmoid: [0, 1],
  softmax: [0, 1],
  tanh: [-1, 1],
  hard_tanh: [-1, 1],
  softsign: [-1, 1],
};

function activationName(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string" ? value.name : undefined;
}
