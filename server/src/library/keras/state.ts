/** What the library keeps about layers and models. Mutable through the heap; `undefined` in a field means "not known". */
import type { Dim, Dims } from "../../shape/dim";
import type { Site } from "../../syntax/ast";
import type { Args, Context, LocatedProblem } from "../../value/context";
import type { Joining } from "../../value/slots";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../value/values";
import type { Trace } from "./training/traces";

export interface Weight {
  readonly name: string;
  readonly shape: Dims;
  readonly trainable: boolean;
  /** Null when not known; absent: that of the layer. */
  readonly dtype?: string | null | undefined;
}

/** One application of a layer. */
export interface Use {
  /** The tensor or structure of tensors it was applied to. */
  readonly inputs: Value;
  readonly output: Value;
  readonly site: Site | undefined;
}

/** How often a layer was applied to KerasTensors, and what that gave the last time. */
export interface Applied {
  readonly count: number;
  readonly last: Value | undefined;
}

export const NOT_APPLIED: Applied = { count: 0, last: undefined };

/** A call of a layer, after binding. */
export interface LayerCall {
  readonly self: ObjectValue;
  readonly state: LayerState;
  /** First argument: a tensor or a structure of tensors, autocast. */
  readonly inputs: Value;
  /** All arguments as given (the first included). */
  readonly args: Args;
  /** A further argument of `call` by name (positional ones are matched through `callParameters`). */
  readonly argument: (name: string) => Value | undefined;
  /** Where the first argument stands. */
  readonly at: Site | undefined;
  /** A layer of a model that is run on other inputs than the KerasTensors it was made with. */
  readonly again?: true;
}

/** What a layer class does once its constructor arguments are bound. Families declare it through `layer()`. */
export interface LayerBehaviour {
  /** Checks of Keras's `input_spec`: exact rank, least rank. Batch axis counted. */
  readonly rank: number | undefined;
  readonly minRank: number | undefined;
  /** Whether later calls must have the rank of the first. */
  readonly freezesRank?: boolean;
  /** Whether only tensors may be given by position, and whether one alone is taken. */
  readonly tensorsOnly?: boolean;
  readonly single?: boolean;
  /** Whether it has weights to build. */
  readonly weighted?: boolean;
  /** Axes whose size is fixed when the layer is built. */
  frozenAxes(input: Dims): readonly number[];
  /** Shapes of the weights, made at the first call; undefined: not known. Fails as `build` does. */
  weights(inputs: Value, ctx: Context, call: LayerCall): readonly Weight[] | undefined;
  /** Fails with what `call` refuses; gives the output. */
  call(call: LayerCall, ctx: Context): Value;
  /** What is known of the output when nothing is known of the input; absent: nothing. */
  declared?(): Value;
  /** Whether methods of the user's class take part. */
  readonly user: boolean;
  /** What the library's class does that the user's class is derived from: `super().call(x)`, `super().build(shape)`. */
  readonly library?: LayerBehaviour;
  /** Keras declares no output shape for the class: the `call` of a subclass is run on symbolic tensors, too. */
  readonly undeclared?: boolean;
  /** Layers inside this one, for counting and walking. */
  sublayers(): readonly ObjectValue[];
  /** The behaviour of a copy, whose constructor arguments hold copies of the layers; absent: the copy shares it. */
  copy?(copyLayersIn: (value: Value) => Value): LayerBehaviour;
}

export interface LayerState extends NativeState {
  readonly state: "layer" | "model";
  readonly joinField: Joining["joinField"];
  /** Undefined when the constructor's arguments are not known: every output is unknown. */
  behaviour: LayerBehaviour | undefined;
  /** Typed constructor arguments, keyed by parameter; undefined when not known. */
  args: Readonly<Record<string, unknown>> | undefined;
  /** The constructor arguments of the library's class as they were given. */
  readonly given?: ReadonlyMap<string, Value>;
  /** Where each constructor argument stands, for fixes. */
  readonly argumentSites: Readonly<Record<string, Site | undefined>>;
  /** Keras's automatic or given name; undefined when not known. */
  name: string | undefined;
  /** Structure of inputs at the first call; null before it; undefined when not known. */
  built: Value | null | undefined;
  /** Sizes fixed by building, by axis counted from the end (negative). */
  frozen: readonly { readonly axis: number; readonly size: Dim }[];
  /** Weights made by building; null before. */
  weights: readonly Weight[] | null | undefined;
  /** Applications in order (bounded). */
  uses: readonly Use[];
  /** Its nodes in graphs; undefined when not known. */
  applied: Applied | undefined;
  /** `input_shape=`/`batch_input_shape=`/`input_dim=` as a full shape with batch. */
  inputShape: Dims | undefined;
  /** What is wrong with it, which only a Sequential finds out. */
  readonly wrongInputShape?: LocatedProblem;
  /** dtype given to the layer: computations are in it; null for the default. */
  dtype: string | null | undefined;
  /** `activity_regularizer=` of a class that leaves it to `Layer`, unless None. */
  readonly activityRegularizer?: Value;
  /** What the weights are of: null when not known; absent for the default. */
  readonly weightDType?: string | null | undefined;
  trainable: boolean | undefined;
}

/** What `compile` was given. */
export interface Compiled {
  readonly optimizer: Value;
  /** Structure of losses as given: a string, function, object, list or dict. */
  readonly loss: Value;
  readonly metrics: Value;
  readonly weightedMetrics: Value;
  readonly lossWeights: Value;
  /** The compile call, and the expression of the loss in it. */
  readonly site: Site;
  readonly lossSite: Site | undefined;
  /** Compiled by XLA, which lets values pass that operations refuse. */
  readonly mayBeJit: boolean;
}

export interface ModelState extends LayerState {
  readonly state: "model";
  /** How the model was made. `subclass`: user's `call`. */
  type: "sequential" | "functional" | "subclass";
  /** Layers in order, InputLayers included as Keras's `model._layers` does for functional ones; undefined: not known. */
  layers: readonly ObjectValue[] | undefined;
  /** Structures of KerasTensors; null while a Sequential has no input shape; undefined: not known. */
  inputs: Value | null | undefined;
  outputs: Value | null | undefined;
  compiled: Compiled | null | undefined;
  /** Keras looked for the inputs itself (`get_source_inputs`); a list of one says nothing then and is shown as the tensor. */
  inputsFound?: true;
  /** Its layers are those of the model that it is a clone of, where Keras makes new ones. */
  readonly borrowed?: true;
  /** Steps that ran since the model was compiled; undefined when not known. */
  traces?: readonly Trace[] | undefined;
}

/** Of a layer that nobody has called. */
export const UNUSED = { uses: [], applied: NOT_APPLIED } as const satisfies Partial<LayerState>;

/** Of a layer as its constructor leaves it. */
export const UNBUILT = { built: null, frozen: [], weights: null, ...UNUSED } as const satisfies Partial<LayerState>;

/** Of a model before it has layers or a graph. */
export const NO_GRAPH = {
  ...UNBUILT,
  state: "model",
  args: {},
  argumentSites: {},
  inputShape: undefined,
  dtype: null,
  layers: [],
  inputs: null,
  outputs: null,
  compiled: null,
} as const satisfies Partial<ModelState>;

export function layerState(object: Value): LayerState | undefined {
  return object.kind === "object" && isLayerState(object.native) ? object.native : undefined;
}

export function modelState(object: Value): ModelState | undefined {
  return object.kind === "object" && isModelState(object.native) ? object.native : undefined;
}

function isLayerState(state: NativeState | undefined): state is LayerState {
  return state !== undefined && (state.state === "layer" || state.state === "model");
}

function isModelState(state: NativeState | undefined): state is ModelState {
  return state?.state === "model";
}

/** The single tensor of a structure, if it is just one. */
export function singleTensor(value: Value | null | undefined): TensorValue | undefined {
  if (!value) return undefined;
  if (value.kind === "tensor") return value;
  const items = value.kind === "list" || value.kind === "tuple" ? value.items : undefined;
  return items?.length === 1 && items[0]?.kind === "tensor" ? items[0] : undefined;
}

/**
 * After two branches: what a layer was used for is a record, so the longer one stays; sizes that only one branch fixed are not checked.
 */
export function joinLayerField(field: string, left: unknown, right: unknown): { readonly value: unknown } | undefined {
  if (field === "uses") return { value: lengthOf(left) >= lengthOf(right) ? left : right };
  return field === "frozen" ? { value: [] } : undefined;
}

function lengthOf(applications: unknown): number {
  return Array.isArray(applications) ? applications.length : -1;
}
