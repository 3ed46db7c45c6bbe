/** The size of the output layer, set to what the labels ask for; its activation goes with it. */
import type { Edit } from "../types";
import type { MadeLayer } from "./bench";
import type { Candidate, Case } from "./candidate";
import { activationOf, outputLayers, setActivation } from "./layers";
import { resizeLayer } from "./sizes";

/** Give the layer that makes the last axis of the output another size. */
export function* setUnits(of: Case, from: number, to: number, loss: string): Iterable<Candidate> {
  for (const layer of outputLayers(of)) yield* resizeLayer(of.bench, layer, from, to, suitingActivation(of, layer, to, loss));
}

/** One unit of a binary classifier is a sigmoid; several exclusive classes are a softmax. */
function suitingActivation({ bench }: Case, layer: MadeLayer, to: number, loss: string): readonly Edit[] {
  const activation = activationOf(layer);
  const isBinary = /^(binary_crossentropy|bce|BinaryCrossentropy)$/.test(loss);
  if (to === 1 && isBinary && activation === "softmax") return [setActivation(bench, layer, "sigmoid")];
  const isCategorical = /categorical_?crossentropy/i.test(loss);
  return to > 1 && isCategorical && activation === "sigmoid" ? [setActivation(bench, layer, "softmax")] : [];
}
