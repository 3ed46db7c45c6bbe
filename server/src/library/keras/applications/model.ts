/** The model functions of `keras.applications` (keras/src/applications): an input, the trunk, a top or a pooling. */
import { type Dim, type Dims, UNKNOWN } from "../../../shape/dim";
import type { Context } from "../../../value/context";
import { int, list, makeArgs, none, string, unknown } from "../../../value/make";
import type { GraphNode, TensorValue, Value } from "../../../value/values";
import type { Binding, Bound, Params } from "../../vocabulary/bind";
import { type Entry, fn } from "../../vocabulary/functions";
import { anything, flag, knownFlag, number, ordered, withDefault } from "../../vocabulary/params";
import { makeInput } from "../models/input";
import type { Architecture } from "./architectures";
import { checkActivation, checkPretrained, imageShape, type Making } from "./checks";
import { pooled, withTop } from "./top";
import { applyTrunk } from "./trunk";

const absent = withDefault(anything, none as Value);

/** What the functions read; which of the parameters a function has, and in which order, says its row. */
const READERS = {
  include_top: flag(true),
  weights: withDefault(anything, string("imagenet") as Value),
  input_tensor: absent,
  input_shape: absent,
  pooling: absent,
  classes: withDefault(anything, int(1000) as Value),
  classifier_activation: withDefault(anything, string("softmax") as Value),
  name: withDefault(anything, undefined),
  alpha: withDefault(number, 1),
  depth_multiplier: withDefault(number, 1),
  minimalistic: knownFlag(false),
} satisfies Params;

export type Options = Bound<typeof READERS>;
export type OptionSites = Binding<typeof READERS>["sites"];

/** The function `owner` that makes models of an architecture. */
export function application(owner: string, of: Architecture): Entry {
  const readers = Object.fromEntries(Object.entries(READERS).filter(([name]) => of.parameters.split(" ").includes(name)));
  const plain = { alpha: 1, depth_multiplier: 1, minimalistic: false };
  return fn(ordered(of.parameters, readers), (given, ctx, { sites }) =>
    // The parameters that a row does not name have the values of `plain`.
    build({ owner, of, options: { ...plain, ...given } as Options, sites }, ctx),
  );
}

function build(making: Making, ctx: Context): Value {
  const { of, options } = making;
  checkPretrained(making);
  const image = imageShape(making);
  checkActivation(making);
  const start = image && inputOf(options, image, ctx);
  if (!start) return unknown;
  const { alpha, depth_multiplier, minimalistic } = options;
  const features = of.variants && alpha !== 1 ? (alpha === undefined ? UNKNOWN : of.variants.features(alpha, of.features)) : of.features;
  const plain = alpha === 1 && depth_multiplier === 1 && minimalistic === false;
  const trunk = applyTrunk(making, features, plain, start, ctx);
  const outputs = options.include_top ? withTop(making, trunk, ctx) : pooled(making, trunk, ctx);
  const inputs = options.input_tensor.kind === "none" ? start : sourcesOf(of, start);
  return ctx.call(ctx.library("keras.Model"), makeArgs([inputs, outputs], { name: options.name ?? nameOf(making, image) }));
}

/** The tensor that the trunk is applied to: a new Input's or the one that was given; undefined when not known. */
function inputOf({ input_tensor: given }: Options, image: Dims, ctx: Context): TensorValue | undefined {
  if (given.kind === "none") return makeInput([null, ...image], "float32", undefined, ctx);
  return given.kind === "tensor" && given.framework === "keras" ? given : undefined;
}

/** The Inputs that lead to a tensor: a list of them, but ConvNeXt takes the first. */
function sourcesOf(of: Architecture, tensor: TensorValue): Value {
  const found: TensorValue[] = [];
  const seen = new Set<GraphNode>();
  const visit = (each: TensorValue): void => {
    if (!each.node || seen.has(each.node)) return;
    seen.add(each.node);
    if (each.node.inputs.length === 0) found.push(each);
    for (const input of each.node.inputs) visit(input);
  };
  visit(tensor);
  const [first] = found;
  return of.module === "convnext" && first ? first : list(found);
}

function nameOf({ of, options }: Making, [rows = UNKNOWN]: Dims): Value {
  const prefix = of.variants?.prefix;
  if (of.name !== undefined || prefix === undefined) return string(of.name);
  const known = options.alpha !== undefined && options.weights.kind === "none" && options.input_tensor.kind === "none";
  return string(known ? `${prefix}_${options.alpha?.toFixed(2)}_${sizeText(rows)}` : undefined);
}

function sizeText(rows: Dim): string {
  return rows === null ? "None" : String(rows);
}
