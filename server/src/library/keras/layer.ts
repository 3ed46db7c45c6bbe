/**
 * `keras.layers.Layer` and the engine that applies layers: what Keras does in `Layer.__call__` (keras/src/layers/layer.py):
 * autocast, input_spec, build at the first call, call, and remembering the application.
 */
import { compareDims, type Dim, type Dims } from "../../shape/dim";
import { ShapeProblem } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import { type Args, type Context, failAt, LocatedProblem } from "../../value/context";
import { anyInt, int, none, string, tuple, unknown } from "../../value/make";
import { asTensor, flattenTensors, forEachLeaf, mapLeaves, tensor } from "../../value/tensors";
import type { GraphNode, ObjectValue, TensorValue, Value } from "../../value/values";
import type { Params } from "../vocabulary/bind";
import { type ClassSpec, cls, type Entry, method, rawMethod } from "../vocabulary/functions";
import { isSymbolic, type LayerClass, type LayerSpec, layerClass } from "../vocabulary/layers";
import { anything, ignored, restKeywords, withDefault } from "../vocabulary/params";
import { checkCallArguments } from "./call-arguments";
import { splitBaseArguments } from "./layer-arguments";
import { checkWeights } from "./set-weights";
import { joinLayerField, type LayerBehaviour, type LayerCall, type LayerState, layerState, type Weight } from "./state";
import { addWeight, userBehaviour, userMethod } from "./user-layer";
import { parameterCount, weightTensor, weightTensors } from "./weights";

/** A public layer class. The entry's key in its module is its name. */
export function layer<const P extends Params>(spec: LayerSpec<P>, more: ClassSpec = {}): Entry {
  const of = layerClass(spec);
  return cls({
    bases: ["keras.layers.Layer"],
    ...more,
    entry: of,
    parameters: Object.keys(spec.params),
    methods: {
      __init__: rawMethod((self, args, ctx, owner) => {
        initializeLayer(self, of, owner, args, ctx);
        return none;
      }),
      ...more.methods,
    },
  });
}

function initializeLayer(self: ObjectValue, of: LayerClass | undefined, owner: string, args: Args, ctx: Context): void {
  const { own, base } = splitBaseArguments(args, of ? new Set(Object.keys(of.params)) : new Set(), ctx);
  // A user's subclass of a library layer keeps the library's behaviour unless it overrides `call`.
  const bound = of?.bind(owner, own, ctx);
  const state: LayerState = {
    state: "layer",
    joinField: joinLayerField,
    behaviour: of ? bound?.behaviour : userBehaviour(self),
    args: bound?.args,
    argumentSites: bound?.sites ?? {},
    name: base.name ?? ctx.uniqueName(self.cls.name),
    built: null,
    frozen: [],
    weights: null,
    uses: [],
    inputShape: base.inputShape,
    dtype: base.dtype,
    trainable: base.trainable,
  };
  ctx.heap.set(self, "native", state);
}

/** `layer(inputs, …)`. */
export function applyLayer(self: ObjectValue, args: Args, ctx: Context): Value {
  const call = callOf(self, args);
  const behaviour = call?.state.behaviour;
  if (!call || !behaviour || call.inputs.kind === "unknown") return unknownOutput(self, ctx);
  const { state } = call;
  const of = layerClassOf(self);
  if (of && !behaviour.user) checkCallArguments(of, behaviour, args, self.cls.name);
  const output = explained(call, () => {
    checkInput(behaviour, call, self.cls.name);
    build(behaviour, call, ctx);
    return behaviour.call(call, ctx);
  });
  const made = withNodes(self, call, args, output, ctx);
  ctx.heap.set(state, "uses", state.uses.length < 64 ? [...state.uses, { inputs: call.inputs, output: made, site: ctx.site }] : state.uses);
  return made;
}

/** The layer inside a model that is run on other inputs: concrete data are checked, symbolic ones only give shapes. */
function reapplyLayer(self: ObjectValue, args: Args, ctx: Context): Value {
  const call = callOf(self, args);
  const behaviour = call?.state.behaviour;
  if (!call || !behaviour || call.inputs.kind === "unknown") return unknown;
  return explained(call, () => {
    if (!isSymbolic(call.inputs)) checkInput(behaviour, call, self.cls.name);
    return behaviour.call(call, ctx);
  });
}

function callOf(self: ObjectValue, args: Args): LayerCall | undefined {
  const state = layerState(self);
  if (!state) return undefined;
  const of = layerClassOf(self);
  const first = args.positional[0] ?? args.named.get(of?.inputName ?? "inputs") ?? [...args.named.values()][0];
  if (!first) return failAt({}, { code: "call-mismatch", owner: self.cls.name, detail: "is missing the required argument 'inputs'" });
  return {
    self,
    state,
    inputs: autocast(first.value, state),
    args,
    argument: (name) => args.named.get(name)?.value ?? positionalArgument(of, args, name),
    at: first.site,
  };
}

function layerClassOf(self: ObjectValue): LayerClass | undefined {
  for (const each of self.cls.mro) if (each?.entry !== undefined) return each.entry as LayerClass;
  return undefined;
}

function positionalArgument(of: LayerClass | undefined, args: Args, name: string): Value | undefined {
  const index = of?.callParameters.indexOf(name) ?? -1;
  return index < 0 ? undefined : args.positional[index + 1]?.value;
}

function unknownOutput(self: ObjectValue, ctx: Context): Value {
  const state = layerState(self);
  if (state?.built === null) {
    ctx.heap.set(state, "built", undefined);
    ctx.heap.set(state, "weights", undefined);
  }
  return unknown;
}

const NARROW_FLOAT = new Set(["float16", "bfloat16", "float32", "float64"]);

/** Keras casts floating inputs to the layer's compute dtype; NumPy arrays become backend tensors. */
function autocast(value: Value, state: LayerState): Value {
  return mapLeaves(value, (leaf) => {
    if (leaf.kind !== "tensor") return leaf;
    const dtype =
      leaf.dtype !== undefined && NARROW_FLOAT.has(leaf.dtype)
        ? state.dtype === null
          ? "float32"
          : (state.dtype ?? undefined)
        : leaf.dtype;
    return dtype === leaf.dtype && leaf.framework !== "numpy" && leaf.framework !== "pandas"
      ? leaf
      : { ...leaf, dtype, framework: leaf.framework === "numpy" || leaf.framework === "pandas" ? "tensorflow" : leaf.framework };
  });
}

function checkInput(behaviour: LayerBehaviour, call: LayerCall, owner: string): void {
  const input = call.inputs.kind === "tensor" ? call.inputs : undefined;
  if (!input || !isRanked(input.shape)) return;
  const got = input.shape;
  const where = { at: call.at, related: [producerOf(input)] };
  if (behaviour.rank !== undefined && got.length !== behaviour.rank)
    failAt(where, { code: "rank-mismatch", owner, expected: `rank ${behaviour.rank}`, got });
  if (behaviour.minRank !== undefined && got.length < behaviour.minRank)
    failAt(where, { code: "rank-mismatch", owner, expected: `rank ${behaviour.minRank} or more`, got });
  const built = behaviour.freezesRank && call.state.built?.kind === "tensor" ? call.state.built.shape : undefined;
  if (built && isRanked(built) && got.length !== built.length)
    failAt(where, { code: "rank-mismatch", owner, expected: `rank ${built.length} (as it was built)`, got });
  for (const { axis, size } of call.state.frozen) {
    const actual = got[got.length + axis];
    if (actual !== undefined && compareDims(actual, size) === "no")
      failAt(
        { at: call.at, related: [producerOf(input), call.state.uses[0]?.site && { site: call.state.uses[0].site, role: "built" }] },
        { code: "axis-mismatch", owner, axis, expected: size, got, reason: "built" },
      );
  }
}

const RELATED_LIMIT = 4;

/** A problem that does not say where its shapes come from is given the calls that made the inputs. */
function explained(call: LayerCall, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ShapeProblem)) throw error;
    const where = error instanceof LocatedProblem ? error.where : {};
    if (where.related) throw error;
    const tensors = [...call.args.positional, ...call.args.named.values()].flatMap((each) => flattenTensors(each.value));
    throw new LocatedProblem(error.problem, { ...where, related: tensors.slice(0, RELATED_LIMIT).map(producerOf) });
  }
}

/** Where the layer that made a tensor was made, else the operation, as a related place. */
export function producerOf(of: TensorValue): { readonly site: NonNullable<TensorValue["origin"]>; readonly role: "layer" } | undefined {
  const site = of.node?.layer?.created ?? of.node?.site ?? of.origin;
  return site && { site, role: "layer" };
}

function build(behaviour: LayerBehaviour, call: LayerCall, ctx: Context): void {
  const { state } = call;
  if (state.built !== null) return;
  const weights = behaviour.weights(call.inputs, ctx, call);
  for (const weight of weights ?? []) checkWeight(weight, behaviour, call);
  ctx.heap.set(state, "built", call.inputs);
  ctx.heap.set(state, "weights", weights && state.weights ? [...state.weights, ...weights] : weights);
  // Weights are attributes too: `layer.kernel`.
  for (const weight of weights ?? []) ctx.heap.put(call.self.attrs, weight.name, weightTensor(weight));
  const input = call.inputs.kind === "tensor" ? call.inputs : undefined;
  if (!input || !isRanked(input.shape)) return;
  const shape: Dims = input.shape;
  const frozen = behaviour.frozenAxes(shape).map((axis) => {
    const fromEnd = axis < 0 ? axis : axis - shape.length;
    return { axis: fromEnd, size: shape[shape.length + fromEnd] as Dim };
  });
  ctx.heap.set(state, "frozen", frozen);
}

function checkWeight(weight: Weight, behaviour: LayerBehaviour, call: LayerCall): void {
  if (!weight.shape.includes(null)) return;
  const input = asTensor(call.inputs);
  const got = input?.shape ?? weight.shape;
  const axis = isRanked(got) ? behaviour.frozenAxes(got).find((each) => got.at(each) === null) : undefined;
  failAt({ at: call.at, related: [input && producerOf(input)] }, { code: "undefined-dimension", owner: call.self.cls.name, axis, got });
}

/** Results of a symbolic call remember how they were made, so that a model can be run again on other inputs. */
function withNodes(self: ObjectValue, call: LayerCall, args: Args, output: Value, ctx: Context): Value {
  if (!isSymbolic(call.inputs) && !args.positional.some((each) => isSymbolic(each.value))) return markOrigin(self, output, ctx);
  const inputs = argumentTensors(args);
  const node: GraphNode = {
    layer: self,
    name: self.cls.name,
    inputs,
    apply: (tensors, context) => reapplyLayer(self, substituteArguments(args, tensors), context),
    site: ctx.site,
    ...(isPartial(args) ? { partial: true } : {}),
  };
  let index = 0;
  return mapLeaves(output, (leaf) => {
    if (leaf.kind !== "tensor") return leaf;
    const nodeIndex = index++;
    return { ...leaf, framework: "keras", node, nodeIndex, origin: ctx.site };
  });
}

/** Arguments that no layer computes. */
const SETTINGS = new Set(["training", "return_attention_scores", "use_causal_mask"]);

/** Whether some input may come from layers that are not known. */
function isPartial(args: Args): boolean {
  const inputs = [...args.positional, ...[...args.named].filter(([name]) => !SETTINGS.has(name)).map(([, each]) => each)];
  let partial = args.open;
  for (const { value } of inputs)
    forEachLeaf(value, (leaf) => {
      partial ||= leaf.kind === "unknown" || leaf.kind === "union";
    });
  return partial;
}

/** The innermost layer is what made a tensor. */
function markOrigin(self: ObjectValue, output: Value, ctx: Context): Value {
  return mapLeaves(output, (leaf) => (leaf.kind === "tensor" ? { ...leaf, origin: ctx.site, maker: leaf.maker ?? self } : leaf));
}

function argumentTensors(args: Args): readonly TensorValue[] {
  return [...args.positional, ...args.named.values()]
    .flatMap((each) => flattenTensors(each.value))
    .filter((each) => each.framework === "keras");
}

/** The same arguments with their KerasTensors replaced, in the order of {@link argumentTensors}. */
export function substituteArguments(args: Args, tensors: readonly Value[]): Args {
  let index = 0;
  const replace = (value: Value): Value =>
    mapLeaves(value, (leaf) => (leaf.kind === "tensor" && leaf.framework === "keras" ? (tensors[index++] ?? unknown) : leaf));
  return {
    ...args,
    positional: args.positional.map((each) => ({ ...each, value: replace(each.value) })),
    named: new Map([...args.named].map(([name, each]) => [name, { ...each, value: replace(each.value) }] as const)),
  };
}

/** Output of a layer at its only node, as `layer.output` gives. */
function firstUse(self: ObjectValue, which: "inputs" | "output"): Value {
  const use = layerState(self)?.uses.find((each) => isSymbolic(each.inputs));
  return use ? use[which] : unknown;
}

function shapesOf(value: Value): Value {
  return value.kind === "tensor"
    ? isRanked(value.shape)
      ? tuple(value.shape.map((dim) => (dim === null ? none : int(dim))))
      : unknown
    : unknown;
}

/** `keras.layers.Layer` itself, the base of all. */
export const layerBase: Entry = cls({
  entry: undefined,
  methods: {
    __init__: rawMethod((self, args, ctx, owner) => {
      initializeLayer(self, undefined, owner, args, ctx);
      return none;
    }),
    __call__: rawMethod(applyLayer),
    build: method({ input_shape: withDefault(anything, unknown) }, (self, { input_shape }, ctx) => buildFromShape(self, input_shape, ctx)),
    call: rawMethod((self, args, ctx) => {
      const behaviour = layerState(self)?.behaviour;
      const state = layerState(self);
      const first = args.positional[0] ?? [...args.named.values()][0];
      if (!behaviour || !state || !first || behaviour.user) return unknown;
      return behaviour.call(
        { self, state, inputs: first.value, args, argument: (name) => args.named.get(name)?.value, at: first.site },
        ctx,
      );
    }),
    add_weight: rawMethod(addWeight),
    add_loss: method({ loss: ignored }, () => none),
    compute_output_shape: method({ input_shape: anything }, () => unknown),
    count_params: method({}, (self) => countValue(parameterCount(self))),
    get_weights: method({}, (self) => weightTensors(self, "numpy")),
    set_weights: method({ weights: anything }, (self, { weights }, ctx, { sites }) => {
      checkWeights(self, weights, sites.weights, ctx);
      return none;
    }),
    get_config: method({}, () => unknown),
    compute_mask: method({ inputs: ignored, previous_mask: ignored }, () => unknown),
    build_from_config: method({ config: ignored }, () => none),
    add_metric: method({ metrics: restKeywords }, () => none),
  },
  properties: {
    output: (self) => firstUse(self, "output"),
    input: (self) => firstUse(self, "inputs"),
    output_shape: (self) => shapesOf(firstUse(self, "output")),
    input_shape: (self) => shapesOf(firstUse(self, "inputs")),
    weights: (self) => weightTensors(self, "tensorflow"),
    variables: (self) => weightTensors(self, "tensorflow"),
    trainable_weights: (self) => weightTensors(self, "tensorflow", true),
    trainable_variables: (self) => weightTensors(self, "tensorflow", true),
    name: (self) => string(layerState(self)?.name),
    built: (self) => ({ kind: "bool", value: layerState(self)?.built === undefined ? undefined : layerState(self)?.built !== null }),
    trainable: (self) => ({ kind: "bool", value: layerState(self)?.trainable }),
    losses: () => ({ kind: "list", items: undefined, element: undefined }),
    dtype: (self) => string(layerState(self)?.dtype ?? "float32"),
    compute_dtype: (self) => string(layerState(self)?.dtype ?? "float32"),
  },
  setters: {
    trainable: (self, value, ctx) => {
      const state = layerState(self);
      if (state) ctx.heap.set(state, "trainable", ctx.truth(value));
    },
  },
  classMethods: { from_config: () => unknown },
});

function countValue(count: Dim | undefined): Value {
  return count === undefined || count === null ? anyInt : int(count);
}

/** `layer.build(input_shape)`: makes the weights for a shape (or structure of shapes). */
export function buildFromShape(self: ObjectValue, shape: Value, ctx: Context): Value {
  const state = layerState(self);
  if (!state?.behaviour || state.built !== null) return none;
  const inputs = shapeToTensors(shape);
  if (inputs && userMethod(self, "build")) {
    // `super().build(input_shape)` in the user's own `build`: it is being run already.
    ctx.heap.set(state, "built", inputs);
    return none;
  }
  if (!inputs) {
    ctx.heap.set(state, "built", undefined);
    ctx.heap.set(state, "weights", undefined);
    return none;
  }
  build(
    state.behaviour,
    { self, state, inputs, args: { positional: [], named: new Map(), open: false }, argument: () => undefined, at: undefined },
    ctx,
  );
  return none;
}

/** A shape tuple (or list/dict of them) as symbolic tensors. */
export function shapeToTensors(shape: Value): Value | undefined {
  if (shape.kind !== "tuple" && shape.kind !== "list") return undefined;
  const items = shape.items;
  if (!items) return undefined;
  if (items.every((item) => item.kind === "int" || item.kind === "none"))
    return tensor(
      items.map((item) => (item.kind === "int" ? item.value : null)),
      "float32",
      "keras",
    );
  const nested = items.map(shapeToTensors);
  return nested.every((each) => each !== undefined) ? { kind: "list", items: nested, element: undefined } : undefined;
}
