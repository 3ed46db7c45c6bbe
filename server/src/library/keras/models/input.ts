/** `keras.Input` and `InputLayer` (keras/src/layers/core/input_layer.py). */
import { type Dim, type Dims, UNKNOWN } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import { type Args, type ArgumentValue, type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { dimOf, none, shapeOf, unknown } from "../../../value/make";
import { tensor } from "../../../value/tensors";
import type { ClassValue, GraphNode, ObjectValue, TensorValue, Value } from "../../../value/values";
import { matchArguments, type Reading } from "../../vocabulary/bind";
import { cls, type Entries, type Entry, raw, rawMethod } from "../../vocabulary/functions";
import { anything, withDefault } from "../../vocabulary/params";
import { defaultPolicy, standardDType } from "../dtype-policy";
import { nameOf } from "../layer-arguments";
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
  ctx.heap.born(object, object.attrs);
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
  const { shape, dtype, name } = specified("Input", args, (key) => given.get(key), ctx);
  return makeInput(shape, dtype, name, ctx);
});

type Given = (name: string) => ArgumentValue | undefined;

interface Specification {
  readonly shape: Dims | undefined;
  readonly dtype: string | undefined;
  readonly name: string | undefined;
}

function specified(owner: string, args: Args, all: Given, ctx: Context): Specification {
  const given: Given = (name) => (all(name)?.value.kind === "none" ? undefined : all(name));
  const reading = (argument: string): Reading => ({ owner, argument, site: given(argument)?.site, ctx });
  // It is a layer, too: the first that is made settles the default policy.
  defaultPolicy(ctx);
  const name = nameOf(given("name")?.value, reading("name"));
  const source = given("tensor") ?? given("input_tensor");
  if (source) return { ...ofTensor(owner, source), name };
  const shape = fullShape(owner, args, given);
  return { shape, dtype: standardDType(given("dtype")?.value, reading("dtype")), name };
}

function ofTensor(owner: string, { value, site }: ArgumentValue): Omit<Specification, "name"> {
  if (value.kind !== "tensor") return { shape: undefined, dtype: undefined };
  if (value.framework !== "keras" && value.framework !== "any")
    failAt({ at: site }, { code: "wrong-kind", owner, expected: "a KerasTensor", got: "an array" });
  return { shape: isRanked(value.shape) ? value.shape : undefined, dtype: value.dtype };
}

function fullShape(owner: string, args: Args, given: Given): Dims | undefined {
  const batch = given("batch_shape") ?? given("batch_input_shape");
  const shape = given("shape") ?? given("input_shape");
  const size = given("batch_size");
  if (batch && (shape || size)) {
    const detail = `takes batch_shape or ${shape ? "shape" : "batch_size"}, not both`;
    failAt({ at: batch.site }, { code: "call-mismatch", owner, detail });
  }
  if (batch) return checkedShape(owner, batch);
  if (!shape) return args.open ? undefined : failAt({}, { code: "call-mismatch", owner, detail: "is missing the argument 'shape'" });
  const dims = checkedShape(owner, shape);
  return dims && [size ? batchSize(owner, size) : null, ...dims];
}

function batchSize(owner: string, { value, site }: ArgumentValue): Dim {
  const size = dimOf(value);
  if (size !== undefined && !(typeof size === "number" && size < 0)) return size;
  if (size === undefined && value.kind !== "float" && value.kind !== "string") return UNKNOWN;
  return failAt({ at: site }, { code: "invalid-argument", owner, argument: "batch_size", expected: "a size", got: display(value) });
}

function checkedShape(owner: string, { value, site }: ArgumentValue): Dims | undefined {
  const refuse = (): never =>
    failAt(
      { at: site },
      { code: "invalid-argument", owner, argument: "shape", expected: "a tuple of sizes (or None)", got: display(value) },
    );
  if (value.kind === "unknown" || value.kind === "union") return undefined;
  const shape = shapeOf(value);
  if (!shape) return ["tuple", "list", "int", "float", "string"].includes(value.kind) ? refuse() : undefined;
  if (!isRanked(shape)) return undefined;
  if (shape.some((dim) => typeof dim === "number" && dim < 0)) refuse();
  return shape;
}

const inputLayer: Entry = cls({
  bases: ["keras.layers.Layer"],
  methods: {
    __init__: rawMethod((self, args, ctx) => {
      const given = matchArguments("InputLayer", LAYER_PARAMS, args);
      const { shape, dtype, name } = specified("InputLayer", args, (key) => given.get(key), ctx);
      attachInput(self, shape, dtype, name, ctx);
      return none;
    }),
  },
  properties: { output: (self) => inputTensor(self) ?? unknown, input: (self) => inputTensor(self) ?? unknown },
});

export const inputs: Entries = { Input: input, InputLayer: inputLayer };
