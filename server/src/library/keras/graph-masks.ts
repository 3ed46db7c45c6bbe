/**
 * Masks of KerasTensors (keras/src/layers/layer.py, `compute_mask` of the layers): the operations that make them have names,
 * and a layer that takes one is connected to it.
 */
import { UNKNOWN_RANK } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { flattenTensors, tensor } from "../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../value/values";
import { symbolicOperation } from "./operation";
import { type LayerCall, layerState, modelState } from "./state";
import { userMethod } from "./user-layer";

export type Masks = readonly (TensorValue | undefined)[];

function maskOf({ node, nodeIndex }: TensorValue): TensorValue | undefined {
  return node?.masks?.[nodeIndex ?? 0];
}

/** The mask that a call is given unseen, as one more input: of a layer that takes one, for its one tensor. */
export function maskInput(self: ObjectValue, { inputs, args, state }: LayerCall): TensorValue | undefined {
  const alone = inputs.kind === "tensor" && args.positional.length === 1 && args.named.size === 0 && !args.open;
  const mask = alone ? maskOf(inputs) : undefined;
  // For an input of another type Keras copies the arguments, and the mask is not part of the graph.
  const plain = inputs.kind === "tensor" && inputs.dtype === (state.dtype ?? "float32");
  return mask && plain && takesMask(self) ? mask : undefined;
}

const TAKES_MASK = new Set(
  `AdditiveAttention Attention BatchNormalization Bidirectional ConvLSTM1D ConvLSTM2D ConvLSTM3D GRU GlobalAveragePooling1D LSTM Lambda
  RNN SimpleRNN Softmax TimeDistributed Pipeline`.split(/\s+/),
);

function takesMask(self: ObjectValue): boolean {
  const own = userMethod(self, "call");
  if (own) return own.definition.parameters.some(({ name }) => name.id === "mask");
  const model = modelState(self);
  return model ? model.type !== "subclass" : libraryNames(self).some((name) => TAKES_MASK.has(name));
}

function libraryNames(self: ObjectValue): readonly string[] {
  return self.cls.mro.flatMap((each) => (each?.path === undefined ? [] : [each.name]));
}

/** The masks of what a call gave, one for each tensor; makes the operations that compute them. */
export function masksAfter(self: ObjectValue, call: LayerCall, output: Value, ctx: Context): Masks {
  const [name = ""] = libraryNames(self);
  const made = MAKES[name]?.(call, ctx);
  if (made) return [made];
  const given = call.argument("mask");
  const inputs = flattenTensors(call.inputs);
  const masks = given?.kind === "tensor" ? [given] : inputs.map(maskOf);
  if (masks.every((each) => each === undefined)) return [];
  if (call.inputs.kind !== "tensor") {
    if (ELEMENTWISE.has(name)) return [disjunction(masks, ctx)];
    return name === "Concatenate" && output.kind === "tensor" ? [joined(inputs, masks, output, ctx)] : [];
  }
  if (RECURRENT.has(name)) {
    const sequences =
      call.state.args?.return_sequences === true || (name === "Bidirectional" && inputs.length > 0 && hasTime(call, output));
    return sequences ? [masks[0]] : [];
  }
  return PASSES.has(name) || passesByWish(self, ctx) ? flattenTensors(output).map((_each, index) => masks[index]) : [];
}

const ELEMENTWISE = new Set(["Add", "Average", "Maximum", "Minimum", "Multiply", "Subtract"]);
const RECURRENT = new Set(["Bidirectional", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D", "GRU", "LSTM", "RNN", "SimpleRNN"]);
const PASSES = new Set(
  `Activation ActivityRegularization AlphaDropout BatchNormalization Dense Dropout ELU GaussianDropout GaussianNoise GroupNormalization
  Identity LayerNormalization LeakyReLU MultiHeadAttention Normalization PReLU ReLU Rescaling Softmax SpatialDropout1D SpatialDropout2D
  SpatialDropout3D TimeDistributed UnitNormalization`.split(/\s+/),
);

/** Bidirectional keeps the steps as the layer in it does: as many axes come out as go in. */
function hasTime({ inputs }: LayerCall, output: Value): boolean {
  const [before, after] = [inputs, output].map((each) => flattenTensors(each)[0]?.shape);
  return !!before && !!after && isRanked(before) && isRanked(after) && before.length === after.length;
}

/** The user's own class lets masks through when it says so. */
function passesByWish(self: ObjectValue, ctx: Context): boolean {
  const wish = self.attrs.get("supports_masking");
  return !userMethod(self, "compute_mask") && wish !== undefined && ctx.truth(wish) === true;
}

/** A layer is applied once more to what it was built for. */
export function makeMasksAgain(self: ObjectValue, ctx: Context): void {
  const state = layerState(self);
  const [name = ""] = libraryNames(self);
  if (state?.built) MAKES[name]?.({ inputs: state.built, state }, ctx);
}

type Making = Pick<LayerCall, "inputs" | "state">;

const MAKES: Readonly<Record<string, (call: Making, ctx: Context) => TensorValue | undefined>> = {
  Embedding: ({ inputs, state }, ctx) => {
    const zero = state.given?.get("mask_zero");
    return zero && ctx.truth(zero) === true && inputs.kind === "tensor" ? operation("not_equal", [inputs], inputs, ctx) : undefined;
  },
  Masking: ({ inputs }, ctx) =>
    inputs.kind === "tensor" ? operation("any", [operation("not_equal", [inputs], inputs, ctx)], withoutLast(inputs), ctx) : undefined,
};

/** A step is masked where every input has it masked. */
function disjunction(masks: Masks, ctx: Context): TensorValue | undefined {
  if (masks.includes(undefined)) return undefined;
  const [first, ...others] = masks.flatMap((each) => each ?? []);
  return others.reduce((a, b) => a && operation("logical_or", [a, b], a, ctx), first);
}

/** keras/src/layers/merging/concatenate.py: masks are spread over their inputs and joined like these. */
function joined(inputs: readonly TensorValue[], masks: Masks, output: TensorValue, ctx: Context): TensorValue | undefined {
  const spread = inputs.map((input, index) => {
    const mask = masks[index];
    if (!mask) return operation("ones_like", [input], input, ctx);
    if (rankOf(mask) === rankOf(input)) return mask;
    const column = operation("expand_dims", [mask], tensor(isRanked(mask.shape) ? [...mask.shape, 1] : UNKNOWN_RANK, "bool", "keras"), ctx);
    return operation("logical_or", [column, operation("zeros_like", [input], input, ctx)], input, ctx);
  });
  return operation("any", [operation("concatenate", spread, output, ctx)], withoutLast(output), ctx);
}

function rankOf({ shape }: TensorValue): number | undefined {
  return isRanked(shape) ? shape.length : undefined;
}

function withoutLast(of: TensorValue): TensorValue {
  return tensor(isRanked(of.shape) ? of.shape.slice(0, -1) : UNKNOWN_RANK, "bool", "keras");
}

/** A bool KerasTensor of the shape of `like`. */
function operation(name: string, inputs: readonly TensorValue[], like: TensorValue, ctx: Context): TensorValue {
  const result = tensor(like.shape, "bool", "keras");
  const again = ([input]: readonly Value[]): Value => (input?.kind === "tensor" ? tensor(input.shape, "bool", input.framework) : result);
  const made = symbolicOperation(name, inputs, again, result, ctx);
  return made.kind === "tensor" ? made : result;
}
