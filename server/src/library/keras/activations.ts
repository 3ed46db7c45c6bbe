/**
 * `keras.activations` (keras/src/activations): functions, the names layers know them by, and how a layer applies one.
 * Only `glu` changes a shape.
 */
import { type Dims, floorDivideDims, type Shape } from "../../shape/dim";
import { isFloatingDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { formatShape, isRanked, normalizeAxis, replaceAxis } from "../../shape/shape";
import type { Site } from "../../syntax/ast";
import type { Context } from "../../value/context";
import { anyString, makeArgs, none, unknown } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { NOT_KNOWN, type Param, type Params, type Reading } from "../vocabulary/bind";
import { aliasOf, type Entries, fn } from "../vocabulary/functions";
import { checkDType } from "../vocabulary/layers";
import { anything, array, ignored, param, refuse, withDefault } from "../vocabulary/params";
import { symbolicOperation } from "./operation";
import type { LayerCall } from "./state";

/** What `activation=` was given. */
export interface Activation {
  /** The name in `keras.activations`, `linear` for None; undefined for other functions and what is not known. */
  readonly name: string | undefined;
  readonly value: Value;
}

const LINEAR: Activation = { name: "linear", value: none };

/** A required activation: a name, a callable or None. Unknown names are refused. */
export const activationFunction: Param<Activation> = param<Activation>(readActivation, { name: undefined, value: unknown });

/** `activation=None`. */
export const activation: Param<Activation> = withDefault(activationFunction, LINEAR);

/** `activation="tanh"` and the like. */
export function activationDefault(name: string): Param<Activation> {
  return withDefault(activationFunction, { name, value: { kind: "string", value: name } });
}

function readActivation(value: Value, at: Reading): Activation {
  switch (value.kind) {
    case "none":
      return LINEAR;
    case "string":
      if (value.value !== undefined && !ACTIVATION_NAMES.has(value.value)) refuse(at, "the name of an activation or a function", value);
      return { name: value.value, value };
    case "native":
      return { name: ACTIVATION_NAMES.has(value.name) ? value.name : undefined, value };
    case "int":
    case "float":
    case "bool":
    case "list":
    case "tuple":
    case "tensor":
      return refuse(at, "the name of an activation or a function", value);
    default:
      return { name: undefined, value };
  }
}

/**
 * What a layer does last: warn of a softmax over one unit and, on arrays, run the function. For a KerasTensor Keras declares
 * the shape without running it.
 */
export function activates(
  args: { readonly activation: Activation },
  output: TensorValue,
  call: LayerCall,
  ctx: Context,
  owner: string,
): Value {
  const { name, value } = args.activation;
  if (name === "softmax") warnOfOneUnit(owner, output.shape, -1, call.state.argumentSites.activation ?? call.self.created, ctx);
  if (output.framework === "keras") return output;
  if (name !== undefined) checkDType(output, BOOLEAN.has(name) ? "all" : INTEGER.has(name) ? "numbers" : "floats", call, owner);
  if (name === "glu") return { ...output, shape: gluShape(owner, output.shape, -1) };
  if (name !== undefined)
    return isFloatingDType(output.dtype) || KEEPING.has(name) ? output : { ...output, dtype: output.dtype && "float32" };
  if (value.kind === "unknown" || value.kind === "string") return output;
  return ctx.call(value, makeArgs([output]));
}

/** Activations that compute with integers, those that leave them what they are, and those that take bools too. */
const INTEGER = new Set(["relu", "relu6", "leaky_relu"]);
const KEEPING = new Set(["relu", "relu6", "linear"]);
const BOOLEAN = new Set(["linear", "exponential", "tanh"]);

/** The warning Keras gives for a softmax over an axis of size 1. */
export function warnOfOneUnit(owner: string, shape: Shape, axis: number, at: Site | undefined, ctx: Context): void {
  if (isRanked(shape) && shape.at(axis) === 1) ctx.report({ code: "softmax-one-unit", owner, got: shape }, { at });
}

function gluShape(owner: string, shape: Shape, axis: number): Shape {
  if (!isRanked(shape)) return shape;
  const size = shape[normalizeAxis(owner, axis, shape)] ?? null;
  if (typeof size === "number" && size % 2 !== 0)
    fail({ code: "invalid-argument", owner, argument: "x", expected: `an even size in axis ${axis}`, got: formatShape(shape), shape });
  return replaceAxis(shape, axis, floorDivideDims(size, 2));
}

interface Kind {
  /** Written with backend functions, which refuse a KerasTensor. */
  readonly arraysOnly?: true;
  /** Integers stay integers. */
  readonly keepsIntegers?: true;
}

/** One function applied to `x`; symbolic results remember how they were made. */
function computed(name: string, of: TensorValue, kind: Kind, ctx: Context, shape: (x: TensorValue) => Shape = (x) => x.shape): Value {
  const run = (x: TensorValue): Value => {
    if (kind.arraysOnly && x.framework === "keras")
      fail({ code: "wrong-kind", owner: name, expected: "an array", got: "a KerasTensor", argument: "x" });
    const dtype = isFloatingDType(x.dtype) || kind.keepsIntegers ? x.dtype : undefined;
    return tensor(shape(x), dtype, x.framework === "keras" ? "keras" : "tensorflow");
  };
  if (name === "linear") return run(of);
  return symbolicOperation(`activation ${name}`, [of], ([x]) => (x?.kind === "tensor" ? run(x) : unknown), run(of), ctx);
}

function elementwise(name: string, options: Params = {}, kind: Kind = {}): Entries {
  return { [name]: fn({ x: array, ...options }, ({ x }, ctx) => computed(name, x, kind, ctx)) };
}

/** One axis; a tuple of them is not followed. */
const axis: Param<number> = withDefault(
  param<number>((value) => (value.kind === "int" && typeof value.value === "number" ? value.value : NOT_KNOWN)),
  -1,
);

function alongAxis(name: string, shape: (x: TensorValue, dims: Dims, axis: number, ctx: Context) => Shape, kind: Kind = {}): Entries {
  const rule = (x: TensorValue, along: number, ctx: Context): Shape => (isRanked(x.shape) ? shape(x, x.shape, along, ctx) : x.shape);
  return { [name]: fn({ x: array, axis }, (args, ctx) => computed(name, args.x, kind, ctx, (x) => rule(x, args.axis, ctx))) };
}

/** Keras looks at the axis only when it computes. */
function checkAxis(name: string, x: TensorValue, dims: Dims, along: number): Dims {
  if (x.framework !== "keras") normalizeAxis(name, along, dims);
  return dims;
}

const required = param((): null => null, null);

const FUNCTIONS: Entries = {
  ...elementwise("celu", { alpha: ignored }),
  ...elementwise("elu", { alpha: ignored }),
  ...elementwise("exponential"),
  ...elementwise("gelu", { approximate: ignored }),
  ...alongAxis("glu", (_x, dims, along) => gluShape("glu", dims, along)),
  ...elementwise("hard_shrink", { threshold: ignored }),
  ...elementwise("hard_sigmoid"),
  ...elementwise("hard_silu", {}, { arraysOnly: true }),
  ...elementwise("hard_tanh"),
  ...elementwise("leaky_relu", { negative_slope: ignored }),
  ...elementwise("linear", {}, { keepsIntegers: true }),
  ...elementwise("log_sigmoid"),
  ...alongAxis("log_softmax", (x, dims, along) => checkAxis("log_softmax", x, dims, along)),
  ...elementwise("mish", {}, { arraysOnly: true }),
  ...elementwise("relu", { negative_slope: ignored, max_value: ignored, threshold: ignored }, { keepsIntegers: true }),
  ...elementwise("relu6"),
  ...elementwise("selu"),
  ...elementwise("sigmoid"),
  ...elementwise("silu"),
  ...elementwise("soft_shrink", { threshold: ignored }),
  ...alongAxis("softmax", (x, dims, along, ctx) => {
    warnOfOneUnit("softmax", dims, along, undefined, ctx);
    return checkAxis("softmax", x, dims, along);
  }),
  ...elementwise("softplus"),
  ...elementwise("softsign"),
  ...elementwise("sparse_plus"),
  ...elementwise("sparse_sigmoid"),
  ...alongAxis("sparsemax", (x, dims, along) => checkAxis("sparsemax", x, dims, along), { arraysOnly: true }),
  ...elementwise("squareplus", { b: ignored }),
  ...elementwise("tanh"),
  ...elementwise("tanh_shrink"),
  ...elementwise("threshold", { threshold: required, default_value: required }),
};

const ALIASES: Readonly<Record<string, string>> = { hard_swish: "hard_silu", swish: "silu" };

/** Every name that `activation=` accepts as a string. */
export const ACTIVATION_NAMES: ReadonlySet<string> = new Set([...Object.keys(FUNCTIONS), ...Object.keys(ALIASES)]);

/** The function that a name or callable stands for. */
function found(of: Activation, ctx: Context): Value {
  return of.name === undefined ? of.value : ctx.library(`keras.activations.${of.name}`);
}

export const activations: Entries = {
  ...FUNCTIONS,
  ...Object.fromEntries(Object.entries(ALIASES).map(([name, of]) => [name, aliasOf(`keras.activations.${of}`)])),
  get: fn({ identifier: activationFunction }, ({ identifier }, ctx) => found(identifier, ctx)),
  deserialize: fn({ config: activationFunction, custom_objects: ignored }, ({ config }, ctx) => found(config, ctx)),
  serialize: fn({ activation: anything }, ({ activation: of }) => (of.kind === "native" ? { kind: "string", value: of.name } : anyString)),
};
