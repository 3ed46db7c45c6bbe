/** Which layers gave an output what does not fit its labels: the layer at the end, and the one that made the axis or size. */
import { compareDims, type Dim, type Shape } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import type { Related } from "../../../value/context";
import { flattenTensors } from "../../../value/tensors";
import type { ObjectValue, TensorValue } from "../../../value/values";
import { layerState, modelState } from "../state";

/** The layer that made a tensor; of a model, the layer that made its output. */
export function makerOf(of: TensorValue): ObjectValue | undefined {
  const layer = of.node?.layer ?? of.maker;
  const inner = layer && innerOutput(layer);
  return inner ? makerOf(inner) : layer;
}

/** The one output of a model's graph. */
function innerOutput(layer: ObjectValue): TensorValue | undefined {
  const outputs = modelState(layer)?.outputs;
  const tensors = outputs ? flattenTensors(outputs) : [];
  return tensors.length === 1 ? tensors[0] : undefined;
}

/** The layer that made an output, as a related place. */
export function outputLayer(output: TensorValue): Related | undefined {
  const site = makerOf(output)?.created ?? output.node?.site ?? output.origin;
  return site && { site, role: "output-layer" };
}

/** The layer to look at when an output has more axes than its labels allow, or another size in one of them. */
export function culprit(output: TensorValue, expected: Shape): Related | undefined {
  if (!isRanked(output.shape) || !isRanked(expected)) return undefined;
  const chain = chainOf(output);
  // An output of rank 2 has no axis left over: there the labels are meant otherwise.
  const extra = output.shape.length > expected.length;
  const layer = extra ? (output.shape.length > 2 ? extraAxis(chain) : undefined) : otherSize(chain, output.shape, expected);
  return layer?.created && { site: layer.created, role: "layer" };
}

interface Link {
  readonly layer: ObjectValue;
  readonly input: TensorValue;
  readonly output: TensorValue;
}

const LONGEST_CHAIN = 200;

/** The layers from the output back to where the graph branches. */
function chainOf(output: TensorValue): readonly Link[] {
  const links: Link[] = [];
  let of: TensorValue | undefined = output;
  while (of && links.length < LONGEST_CHAIN) {
    const layer: ObjectValue | undefined = of.node?.layer;
    const inner: TensorValue | undefined = layer && innerOutput(layer);
    const inputs: readonly TensorValue[] = inner?.node?.inputs ?? of.node?.inputs ?? [];
    const [input] = inputs;
    const maker: ObjectValue | undefined = inner?.node?.layer ?? layer;
    if (!maker || inputs.length !== 1 || !input) break;
    links.push({ layer: maker, input, output: inner ?? of });
    of = input;
  }
  return links;
}

/** Layers that keep the axes of their input. */
const KEEPS_AXES: ReadonlySet<string> = new Set([
  "Dense",
  "Dropout",
  "Activation",
  "BatchNormalization",
  "LayerNormalization",
  "ReLU",
  "LeakyReLU",
  "Softmax",
  "TimeDistributed",
]);

/** A recurrent layer that keeps all steps; else the first of the Dense layers that were to follow a Flatten. */
function extraAxis(chain: readonly Link[]): ObjectValue | undefined {
  const end = chain.findIndex(({ layer }) => !KEEPS_AXES.has(layer.cls.name));
  const before = end < 0 ? undefined : chain[end];
  if (before && keepsSteps(before.layer)) return before.layer;
  const kept = end < 0 ? chain : chain.slice(0, end);
  return kept.findLast(({ layer }) => layer.cls.name === "Dense" || layer.cls.name === "TimeDistributed")?.layer;
}

function keepsSteps(layer: ObjectValue): boolean {
  const args = layerState(layer)?.args;
  const wrapped = args?.layer;
  return args?.return_sequences === true || (isLayer(wrapped) && layerState(wrapped)?.args?.return_sequences === true);
}

function isLayer(value: unknown): value is ObjectValue {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "object";
}

/** The last layer that changed the first axis whose size does not fit. */
function otherSize(chain: readonly Link[], got: readonly Dim[], expected: readonly Dim[]): ObjectValue | undefined {
  const axis = got.findIndex((size, index) => compareDims(size, expected[index] ?? null) === "no");
  if (axis < 1 || got.length !== expected.length) return undefined;
  const size = got[axis] ?? null;
  const changed = chain.find(({ input }) => {
    const before = isRanked(input.shape) ? input.shape[axis] : undefined;
    return !isRanked(input.shape) || input.shape.length !== got.length || (before !== undefined && compareDims(before, size) !== "yes");
  });
  return changed?.layer;
}
