/** Building layers: the weights that the first call, or `layer.build(shape)`, makes (keras/src/layers/layer.py). */
import type { Dim, Dims } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import { type Args, type Context, failAt } from "../../value/context";
import { int, makeArgs, none, tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../value/values";
import { nameBuiltLayers } from "./inner-names";
import { type LayerBehaviour, type LayerCall, type LayerState, layerState, type Weight } from "./state";
import { shapeToTensors, userMethod } from "./user-layer";
import { weightTensor } from "./weights";

export function build(behaviour: LayerBehaviour, call: LayerCall, ctx: Context): void {
  const { state } = call;
  if (state.built !== null) return;
  const { weights, frozen } = builtBy(behaviour, call, ctx);
  nameBuiltLayers(call.self, ctx);
  ctx.heap.set(state, "built", call.inputs);
  ctx.heap.set(state, "weights", weights && state.weights ? [...state.weights, ...weights] : weights);
  // Weights are attributes too: `layer.kernel`.
  for (const weight of weights ?? []) ctx.heap.put(call.self.attrs, weight.name, weightTensor(weight));
  if (frozen.length > 0) ctx.heap.set(state, "frozen", frozen);
}

/** What building makes: weights, and the axes whose sizes are fixed by it. */
export type Built = Readonly<Pick<LayerState, "frozen">> & { readonly weights: readonly Weight[] | undefined };

export function builtBy(behaviour: LayerBehaviour, call: LayerCall, ctx: Context): Built {
  const weights = behaviour.weights(call.inputs, ctx, call)?.map((weight) => ({ dtype: call.state.weightDType, ...weight }));
  for (const weight of weights ?? []) checkWeight(weight, behaviour, call);
  const input = call.inputs.kind === "tensor" ? call.inputs : undefined;
  if (!input || !isRanked(input.shape)) return { weights, frozen: [] };
  const shape: Dims = input.shape;
  const frozen = behaviour.frozenAxes(shape).map((axis) => {
    const fromEnd = axis < 0 ? axis : axis - shape.length;
    return { axis: fromEnd, size: shape[shape.length + fromEnd] as Dim };
  });
  return { weights, frozen };
}

function checkWeight(weight: Weight, behaviour: LayerBehaviour, call: LayerCall): void {
  if (!weight.shape.includes(null)) return;
  const input = asTensor(call.inputs);
  const got = input?.shape ?? weight.shape;
  const axis = isRanked(got) ? behaviour.frozenAxes(got).find((each) => got.at(each) === null) : undefined;
  failAt({ at: call.at, related: [input && producerOf(input)] }, { code: "undefined-dimension", owner: call.self.cls.name, axis, got });
}

/** Where the layer that made a tensor was made, else the operation, as a related place. */
export function producerOf(of: TensorValue): { readonly site: NonNullable<TensorValue["origin"]>; readonly role: "layer" } | undefined {
  const site = of.node?.layer?.created ?? of.node?.site ?? of.origin;
  return site && { site, role: "layer" };
}

/** `layer.build(shape)` as a layer that holds another calls it: the user's own, if there is one. */
export function buildLayer(self: ObjectValue, shape: Value, ctx: Context): void {
  if (layerState(self)?.built !== null) return;
  if (userMethod(self, "build")) ctx.callMethod(self, "build", makeArgs([shape]));
  else buildFromShape(self, shape, ctx);
}

/** `compute_output_shape` of a library's class: what its symbolic call gives. */
export function declaredShape(self: ObjectValue, shape: Value, ctx: Context): Value {
  const state = layerState(self);
  const library = state?.behaviour?.user ? state.behaviour.library : state?.behaviour;
  const inputs = shapeToTensors(shape);
  if (!state || !library || !inputs || library.undeclared) return unknown;
  const args = makeArgs([inputs]);
  // Nothing is built by asking.
  const mark = ctx.heap.mark();
  try {
    return shapesOf(library.call({ self, state, inputs, args, argument: () => undefined, at: undefined }, ctx));
  } finally {
    ctx.heap.rollback(mark);
  }
}

/** The one shape that `build` was given; of several, such as those of an attention layer, what is built is not followed. */
export function shapeGiven(args: Args): Value {
  const given = [...args.positional, ...args.named.values()];
  const [only] = given;
  return only && given.length === 1 && !args.open ? only.value : unknown;
}

/** `layer.build(input_shape)`: makes the weights for a shape (or structure of shapes). */
export function buildFromShape(self: ObjectValue, shape: Value, ctx: Context): Value {
  const state = layerState(self);
  if (!state?.behaviour || state.built !== null) return none;
  const inputs = shapeToTensors(shape);
  // `super().build(input_shape)` in the user's own `build`, which is being run already.
  const behaviour = userMethod(self, "build") ? state.behaviour.library : state.behaviour;
  if (inputs && !behaviour) {
    ctx.heap.set(state, "built", inputs);
    return none;
  }
  if (!inputs || !behaviour) {
    ctx.heap.set(state, "built", undefined);
    ctx.heap.set(state, "weights", undefined);
    return none;
  }
  build(
    behaviour,
    { self, state, inputs, args: { positional: [], named: new Map(), open: false }, argument: () => undefined, at: undefined },
    ctx,
  );
  return none;
}

function shapesOf(value: Value): Value {
  return value.kind === "tensor"
    ? isRanked(value.shape)
      ? tuple(value.shape.map((dim) => (dim === null ? none : int(dim))))
      : unknown
    : unknown;
}
