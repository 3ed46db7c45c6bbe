/** `keras.Input` and `InputLayer` (keras/src/layers/core/input_layer.py). */
import type { Dims } from "../../../shape/dim";
import { UNKNOWN } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import { type Args, type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { dimOf, none, shapeOf, unknown } from "../../../value/make";
import { tensor } from "../../../value/tensors";
import type { ClassValue, GraphNode, ObjectValue, TensorValue, Value } from "../../../value/values";
import { matchArguments } from "../../vocabulary/bind";
import { cls, type Entries, type Entry, raw, rawMethod } from "../../vocabulary/functions";
import { anything, dtypeName, withDefault } from "../../vocabulary/params";
import { joinLayerField, type LayerBehaviour, type LayerState, layerState } from "../state";

const absent = withDefault(anything, none as Value);
const INPUT_PARAMS = {
  shape: absent,
  batch_size: absent,
  dtype: absent,
  sparse: absent,
  ragged: absent,
  batch_shape: absent,
  name: absent,
  tensor: absent,
  optional: absent,
};
const LAYER_PARAMS = {
  shape: absent,
  batch_size: absent,
  dtype: absent,
  sparse: absent,
  ragged: absent,
  batch_shape: absent,
  input_tensor: absent,
  optional: absent,
  name: absent,
  input_shape: absent,
  batch_input_shape: absent,
  input_dtype: absent,
};

/** An InputLayer object and its tensor for a full shape; undefined dims: rank not known. `name`: null for one that is not known. */
export function makeInput(shape: Dims | undefined, dtype: string | undefined, name: string | null | undefined, ctx: Context): TensorValue {
  const layerClass = ctx.library("keras.layers.InputLayer");
  const object: ObjectValue = {
    kind: "object",
    cls: layerClass.kind === "class" ? layerClass : placeholder,
    attrs: new Map(),
    native: undefined,
    created: ctx.site,
  };
  return attachInput(object, shape, dtype, name, ctx);
}

const placeholder: ClassValue = { kind: "class", name: "InputLayer", path: "keras.layers.InputLayer", mro: [], attrs: new Map() };

function attachInput(
  object: ObjectValue,
  shape: Dims | undefined,
  dtype: string | undefined,
  name: string | null | undefined,
  ctx: Context,
): TensorValue {
  const layerName = name === null ? undefined : (name ?? ctx.uniqueName("InputLayer"));
  const node: { -readonly [K in keyof GraphNode]: GraphNode[K] } = {
    layer: object,
    type: "InputLayer",
    index: 0,
    inputs: [],
    apply: () => output,
    site: ctx.site,
  };
  const output: TensorValue = tensor(shape ?? { kind: "unknown-rank" }, dtype, "keras", {
    node,
    nodeIndex: 0,
    ...(layerName === undefined ? {} : { name: layerName }),
    origin: ctx.site,
  });
  const state: LayerState = {
    state: "layer",
    joinField: joinLayerField,
    behaviour: inputBehaviour(output),
    args: undefined,
    argumentSites: {},
    name: layerName,
    built: output,
    frozen: [],
    weights: [],
    uses: [{ inputs: output, output, site: ctx.site }],
    applied: { count: 1, last: output },
    inputShape: shape,
    dtype: dtype ?? null,
    trainable: true,
  };
  ctx.heap.set(object, "native", state);
  return output;
}

function inputBehaviour(output: Value): LayerBehaviour {
  return {
    rank: undefined,
    minRank: undefined,
    user: false,
    frozenAxes: () => [],
    weights: () => [],
    call: () => output,
    sublayers: () => [],
  };
}

/** The tensor of an InputLayer object. */
export function inputTensor(object: ObjectValue): TensorValue | undefined {
  const output = object.cls.name === "InputLayer" ? layerState(object)?.uses[0]?.output : undefined;
  return output?.kind === "tensor" ? output : undefined;
}

const input: Entry = raw((args, ctx) => {
  // A specification of older versions in the place of a shape.
  if (args.named.has("type_spec")) return unknown;
  const given = matchArguments("Input", INPUT_PARAMS, args);
  const value = (name: string): Value | undefined => {
    const found = given.get(name)?.value;
    return found?.kind === "none" ? undefined : found;
  };
  const dtype = value("dtype");
  const name = value("name");
  const shape = fullShape(args, (key) => given.get(key), ctx);
  return makeInput(shape, dtype ? (dtypeName(dtype) ?? undefined) : "float32", name?.kind === "string" ? name.value : undefined, ctx);
});

type Given = (name: string) => { readonly value: Value; readonly site: import("../../../syntax/ast").Site | undefined } | undefined;

function fullShape(args: Args, given: Given, _ctx: Context): Dims | undefined {
  const source = given("tensor") ?? given("input_tensor");
  if (source?.value.kind === "tensor") return isRanked(source.value.shape) ? source.value.shape : undefined;
  if (source && source.value.kind !== "none") return undefined;
  const batch = given("batch_shape") ?? given("batch_input_shape");
  if (batch && batch.value.kind !== "none") return checkedShape(batch);
  const shape = given("shape") ?? given("input_shape");
  if (!shape || shape.value.kind === "none") {
    if (args.open) return undefined;
    return failAt({}, { code: "call-mismatch", owner: "Input", detail: "is missing the argument 'shape'" });
  }
  const dims = checkedShape(shape);
  const size = given("batch_size");
  return dims && [size ? (dimOf(size.value) ?? UNKNOWN) : null, ...dims];
}

function checkedShape(argument: NonNullable<ReturnType<Given>>): Dims | undefined {
  const { value, site } = argument;
  const refuse = (): never =>
    failAt(
      { at: site },
      { code: "invalid-argument", owner: "Input", argument: "shape", expected: "a tuple of sizes (or None)", got: display(value) },
    );
  if (value.kind === "unknown" || value.kind === "union") return undefined;
  const shape = shapeOf(value);
  if (!shape)
    return value.kind === "tuple" || value.kind === "list" || value.kind === "int" || value.kind === "float" ? refuse() : undefined;
  if (!isRanked(shape)) return undefined;
  if (shape.some((dim) => typeof dim === "number" && dim < 0)) refuse();
  return shape;
}

const inputLayer: Entry = cls({
  bases: ["keras.layers.Layer"],
  methods: {
    __init__: rawMethod((self, args, ctx) => {
      const given = matchArguments("InputLayer", LAYER_PARAMS, args);
      const name = given.get("name")?.value;
      const dtype = given.get("dtype")?.value;
      const dtypeText = dtype && dtype.kind !== "none" ? (dtypeName(dtype) ?? undefined) : "float32";
      attachInput(
        self,
        fullShape(args, (key) => given.get(key), ctx),
        dtypeText,
        name?.kind === "string" ? name.value : undefined,
        ctx,
      );
      return none;
    }),
  },
  properties: { output: (self) => inputTensor(self) ?? unknown, input: (self) => inputTensor(self) ?? unknown },
});

export const inputs: Entries = { Input: input, InputLayer: inputLayer };
