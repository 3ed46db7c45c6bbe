/**
 * The words the architectures are drawn with: each makes a layer of the library and applies it to KerasTensors, as Keras's own
 * functions do. Layers that are made alike and see the same shapes are computed once, for a model has hundreds of them.
 */
import { type Dim, UNKNOWN } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { formatShape, isRanked } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { bool, float, int, list, makeArgs, none, string, tuple } from "../../../value/make";
import { anyTensor, asTensor } from "../../../value/tensors";
import type { ClassValue, GraphNode, ObjectValue, TensorValue, Value } from "../../../value/values";
import type { BoundLayer } from "../../vocabulary/layers";
import { defaultPolicy, type Policy } from "../dtype-policy";
import { type Built, builtBy } from "../layer-build";
import { autocast, checkInput, reapplyLayer } from "../layer-call";
import { layerClassOf } from "../layer-class";
import { joinLayerField, type LayerCall, type LayerState, UNBUILT } from "../state";
import { weightTensor } from "../weights";

/** An argument of a constructor. */
export type Setting = number | string | boolean | null | readonly Setting[] | Value;
export type Settings = Readonly<Record<string, Setting>>;
type Name = string | undefined;
type Size = number | readonly [number, number];

/** A layer that is made, but not applied. */
export interface Made {
  readonly of: string;
  readonly settings: Settings;
  readonly name: string;
}

export type Pencil = ReturnType<typeof pencil>;

export function pencil(ctx: Context) {
  const policy = defaultPolicy(ctx);
  /** A class of `keras.layers`, or the path of another; without a name the layer gets the next automatic one. */
  const layer = (of: string, on: TensorValue | readonly TensorValue[], settings: Settings, name?: Name): TensorValue => {
    const cls = ctx.library(of.includes(".") ? `keras.${of}` : `keras.layers.${of}`);
    const [inputs, sources] = isSeveral(on) ? [list(on), on] : [on, [on]];
    const kit = cls.kind === "class" ? kitOf(cls, settings, inputs, policy, ctx) : undefined;
    // Of what is not known there is no graph.
    return kit ? applied(kit, inputs, sources, name ?? ctx.uniqueName(kit.cls.name), ctx) : anyTensor("keras");
  };
  return {
    ctx,
    policy,
    /** Whether it is not known which layers there are. */
    unsure: false,
    layer,
    conv: (x: TensorValue, filters: number, kernel: Size, name?: Name, more: Settings = {}) =>
      layer("Conv2D", x, { filters, kernel_size: kernel, ...more }, name),
    depthwise: (x: TensorValue, kernel: Size, name?: Name, more: Settings = {}) =>
      layer("DepthwiseConv2D", x, { kernel_size: kernel, use_bias: false, ...more }, name),
    separable: (x: TensorValue, filters: number, kernel: Size, name?: Name, more: Settings = {}) =>
      layer("SeparableConv2D", x, { filters, kernel_size: kernel, padding: "same", use_bias: false, ...more }, name),
    dense: (x: TensorValue, units: Setting, name: Name, activation: Setting = null) => layer("Dense", x, { units, activation }, name),
    normalize: (x: TensorValue, name?: Name, more: Settings = {}) => layer("BatchNormalization", x, more, name),
    activate: (x: TensorValue, activation: Setting, name?: Name) => layer("Activation", x, { activation }, name),
    relu: (x: TensorValue, name?: Name, most: number | null = null) => layer("ReLU", x, { max_value: most }, name),
    pad: (x: TensorValue, padding: Setting, name?: Name) => layer("ZeroPadding2D", x, { padding }, name),
    maxPool: (x: TensorValue, size: Size, strides: Size, name?: Name, padding = "valid") =>
      layer("MaxPooling2D", x, { pool_size: size, strides, padding }, name),
    averagePool: (x: TensorValue, size: Size, strides: Size, name?: Name, padding = "valid") =>
      layer("AveragePooling2D", x, { pool_size: size, strides, padding }, name),
    globalAverage: (x: TensorValue, name?: Name, keepdims = false) => layer("GlobalAveragePooling2D", x, { keepdims }, name),
    add: (xs: readonly TensorValue[], name?: Name) => layer("Add", xs, {}, name),
    multiply: (xs: readonly TensorValue[], name?: Name) => layer("Multiply", xs, {}, name),
    concatenate: (xs: readonly TensorValue[], name?: Name) => layer("Concatenate", xs, {}, name),
    /** An operator of Python, which is an operation and no layer. */
    operate: (operator: string, x: TensorValue, y: Value): TensorValue => asTensor(ctx.binary(operator, x, y)) ?? anyTensor("keras"),
    sequential: (x: TensorValue, name: string, made: readonly Made[]): TensorValue => {
      const parts = made.map((each) => ctx.call(ctx.library(`keras.layers.${each.of}`), makeArgs([], valuesOf(each))));
      const stack = ctx.call(ctx.library("keras.Sequential"), makeArgs([list(parts)], { name: string(name) }));
      return asTensor(ctx.call(stack, makeArgs([x]))) ?? anyTensor("keras");
    },
  };
}

function isSeveral(on: TensorValue | readonly TensorValue[]): on is readonly TensorValue[] {
  return Array.isArray(on);
}

function valuesOf({ settings, name }: Made): Readonly<Record<string, Value>> {
  return { ...valuesIn(settings), name: string(name) };
}

/** What layers have in common that are made alike and applied to the same shapes. */
interface Kit extends Built {
  readonly cls: ClassValue;
  readonly bound: BoundLayer;
  readonly policy: Policy;
  readonly attributes: readonly (readonly [string, Value])[];
  readonly output: TensorValue;
}

/** Nothing of a program is in them: what is remembered here is what would be computed again. */
const boundLayers = new Map<string, BoundLayer>();
const kits = new Map<string, Kit>();
const LIMIT = 5000;

function kitOf(cls: ClassValue, settings: Settings, inputs: Value, policy: Policy, ctx: Context): Kit | undefined {
  const plain = plainText(settings);
  if (plain === undefined) return newKit(cls, boundBy(cls, settings, ctx), inputs, policy, ctx);
  const made = `${cls.name}${plain}`;
  const key = `${made} ${shapeText(inputs)} ${policy.compute} ${policy.variable}`;
  const known = kits.get(key);
  if (known) return known;
  const bound = boundLayers.get(made) ?? boundBy(cls, settings, ctx);
  const kit = newKit(cls, bound, inputs, policy, ctx);
  if (bound) remember(boundLayers, made, bound);
  if (kit) remember(kits, key, kit);
  return kit;
}

function remember<T>(in_: Map<string, T>, key: string, value: T): void {
  if (in_.size >= LIMIT) in_.clear();
  in_.set(key, value);
}

/** Undefined when a value of the program is among the settings. */
function plainText(settings: Settings): string | undefined {
  let text = "";
  for (const name in settings) {
    const setting = settings[name];
    const part = setting === undefined ? undefined : textOf(setting);
    if (part === undefined) return undefined;
    text += ` ${name}=${part}`;
  }
  return text;
}

function textOf(setting: Setting): string | undefined {
  if (typeof setting !== "object" || setting === null) return String(setting);
  if (!isTuple(setting)) return undefined;
  const parts = setting.map(textOf);
  return parts.includes(undefined) ? undefined : `(${parts.join()})`;
}

function shapeText(inputs: Value): string {
  if (inputs.kind === "list") return (inputs.items ?? []).map(shapeText).join("");
  return inputs.kind === "tensor" ? `${inputs.dtype}${formatShape(inputs.shape)}` : "?";
}

function boundBy(cls: ClassValue, settings: Settings, ctx: Context): BoundLayer | undefined {
  return layerClassOf({ cls })?.bind(cls.name, makeArgs([], valuesIn(settings)), ctx);
}

function newKit(cls: ClassValue, bound: BoundLayer | undefined, inputs: Value, policy: Policy, ctx: Context): Kit | undefined {
  if (!bound) return undefined;
  const { behaviour } = bound;
  const state = newState(bound, policy, undefined);
  const self: ObjectValue = { kind: "object", cls, attrs: new Map(), native: state, created: ctx.site };
  ctx.heap.born(self, self.attrs, state);
  const call: LayerCall = {
    self,
    state,
    inputs: autocast(inputs, state),
    args: makeArgs([inputs]),
    argument: () => undefined,
    at: undefined,
  };
  checkInput(behaviour, call, cls.name);
  const { weights, frozen } = builtBy(behaviour, call, ctx);
  const output = behaviour.call(call, ctx);
  if (output.kind !== "tensor") return undefined;
  const attributes = (weights ?? []).map((weight) => [weight.name, weightTensor(weight)] as const);
  return { cls, bound, policy, attributes, weights, frozen, output };
}

function newState(bound: BoundLayer, policy: Policy, name: Name): LayerState {
  return {
    state: "layer",
    joinField: joinLayerField,
    behaviour: bound.behaviour,
    args: bound.args,
    given: bound.given,
    argumentSites: {},
    name,
    ...UNBUILT,
    inputShape: undefined,
    dtype: policy.compute === "float32" ? null : policy.compute,
    weightDType: policy.variable ?? null,
    trainable: true,
  };
}

/** A new layer, built and applied; nobody has seen it yet, so that its state is written without the journal. */
function applied(kit: Kit, inputs: Value, sources: readonly TensorValue[], name: Name, ctx: Context): TensorValue {
  const { cls, bound, output } = kit;
  const { site } = ctx;
  const state = newState(bound, kit.policy, name);
  const self: ObjectValue = { kind: "object", cls, attrs: new Map(kit.attributes), native: state, created: site };
  ctx.heap.born(self, self.attrs, state);
  const several = inputs.kind === "list";
  const node: GraphNode = {
    layer: self,
    type: cls.name,
    index: 0,
    inputs: sources,
    apply: (others, context) => reapplyLayer(self, makeArgs(several ? [list(others)] : others), context),
    site,
  };
  const { shape, dtype } = output;
  const made: TensorValue = { kind: "tensor", shape, dtype, framework: "keras", node, nodeIndex: 0, origin: site };
  state.built = inputs;
  state.frozen = kit.frozen;
  state.weights = kit.weights;
  state.uses = [{ inputs, output: made, site }];
  state.applied = { count: 1, last: made };
  return made;
}

function valuesIn(settings: Settings): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, asValue(setting)]));
}

function asValue(setting: Setting): Value {
  if (setting === null) return none;
  if (typeof setting === "number") return Number.isInteger(setting) ? int(setting) : float(setting);
  if (typeof setting === "string") return string(setting);
  if (typeof setting === "boolean") return bool(setting);
  return isTuple(setting) ? tuple(setting.map(asValue)) : setting;
}

function isTuple(setting: readonly Setting[] | Value): setting is readonly Setting[] {
  return Array.isArray(setting);
}

/** Channels of what a convolution made. */
export function channelsOf({ shape }: TensorValue): number {
  const last = isRanked(shape) ? shape[shape.length - 1] : undefined;
  return typeof last === "number" ? last : 0;
}

/** Height and width of images. */
export function sizesOf({ shape }: TensorValue): readonly [height: Dim, width: Dim] {
  const [, height = UNKNOWN, width = UNKNOWN] = isRanked(shape) ? shape : [];
  return [height, width];
}

/** The padding with which a convolution of stride 2 halves a size, by its parity (imagenet_utils.py `correct_pad`). */
export function halvingPad(x: TensorValue, kernel: number): Setting {
  const after = Math.floor(kernel / 2);
  const [height, width] = sizesOf(x);
  if (width === null && typeof height === "number")
    fail({ code: "python-error", owner: "input_shape", detail: "has a height and no width: the parity of None is asked for" });
  return [height, width].map((size): Setting => {
    // Without a height both are padded as even sizes are.
    if (height === null || size === null) return [after - 1, after];
    return typeof size === "number" ? [after - 1 + (size % 2), after] : [int(UNKNOWN), after];
  });
}
