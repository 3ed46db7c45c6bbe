/** The model functions of `keras.applications` (keras/src/applications): an input, the body, a top or a pooling. */
import type { Dims } from "../../../shape/dim";
import { UNKNOWN } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { int, keyOf, list, makeArgs, none, string, unknown } from "../../../value/make";
import type { GraphNode, TensorValue, Value } from "../../../value/values";
import type { Binding, Bound, Params } from "../../vocabulary/bind";
import { type Entry, fn } from "../../vocabulary/functions";
import { anything, flag, knownFlag, number, ordered, withDefault } from "../../vocabulary/params";
import { floatx } from "../dtype-policy";
import { makeInput } from "../models/input";
import { modelState } from "../state";
import type { Architecture, Drawn } from "./architecture";
import { checkActivation, checkArguments, checkPretrained, imageShape, type Making } from "./checks";
import { type Pencil, pencil } from "./pencil";
import { remembering } from "./remember";

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
  depth_multiplier: withDefault(anything, int(1) as Value),
  dropout: withDefault(number, 0.001),
  dropout_rate: withDefault(number, 0.2),
  minimalistic: knownFlag(false),
  include_preprocessing: knownFlag(true),
} satisfies Params;

export type Options = Bound<typeof READERS>;
export type OptionSites = Binding<typeof READERS>["sites"];

/** What a function without the parameter has in its place. */
const PLAIN = { alpha: 1, depth_multiplier: int(1), dropout: 0, dropout_rate: 0, minimalistic: false, include_preprocessing: true };

/** The function `owner` that makes models of an architecture. */
export function application(owner: string, of: Architecture): Entry {
  const names = of.parameters.split(" ");
  const readers = Object.fromEntries(Object.entries(READERS).filter(([name]) => names.includes(name)));
  return fn(ordered(of.parameters, readers), (given, ctx, { sites }) =>
    // The parameters that a function does not have are those of PLAIN.
    build({ owner, of, options: { ...PLAIN, ...given } as Options, sites }, ctx),
  );
}

function build(making: Making, ctx: Context): Value {
  const { of, options } = making;
  checkArguments(making);
  const image = imageShape(making);
  checkPretrained(making);
  checkActivation(making);
  const start = image && inputOf(options, image, ctx);
  const pen = pencil(ctx);
  const drawn = drawnBy(making, image, pen);
  if (!start || !drawn || !isRanked(start.shape)) return unknown;
  const features = of.body(pen, start, drawn);
  const outputs = options.include_top ? of.top(pen, features, drawn) : pooled(making, features, pen);
  if (!outputs) return unknown;
  const inputs = options.input_tensor.kind === "none" ? start : sourcesOf(of, start);
  const name = options.name ?? nameOf(making, image);
  const model = ctx.call(ctx.library("keras.Model"), makeArgs([inputs, outputs], { name }));
  const state = modelState(model);
  if (!state) return unknown;
  if (inputs !== start) ctx.heap.set(state, "inputsFound", true);
  if (pen.unsure) ctx.heap.set(state, "layers", undefined);
  if (state.behaviour && inputs === start)
    ctx.heap.set(state, "behaviour", remembering(state.behaviour, start, outputs, modelText(drawn, options)));
  return model;
}

/** What the layers depend on; undefined when shapes depend on what is not known. */
function drawnBy({ owner, of, options }: Making, image: Dims | undefined, pen: Pencil): Drawn | undefined {
  const { alpha, depth_multiplier, minimalistic, include_preprocessing, weights, name } = options;
  const named = name ?? string(of.name ?? "");
  const dropout = of.parameters.includes(" dropout ") ? options.dropout : options.dropout_rate;
  const known = named.kind === "string" && named.value !== undefined;
  const channels = image?.[2] ?? UNKNOWN;
  const pretrained = weights.kind === "string" ? weights.value : weights.kind === "none" ? "none" : undefined;
  // What the names, the normalizations and the widths of inner layers depend on.
  const all = [minimalistic, include_preprocessing, dropout, pretrained];
  pen.unsure = all.includes(undefined) || !known || depth_multiplier.kind === "unknown";
  if (alpha === undefined || (of.names && !known)) return undefined;
  return {
    owner,
    name: (known ? named.value : of.name) ?? "",
    pretrained: pretrained === "imagenet",
    channels,
    alpha,
    depthMultiplier: depth_multiplier,
    minimalistic: minimalistic ?? false,
    includePreprocessing: include_preprocessing ?? true,
    dropout: dropout ?? 0,
    classes: options.classes,
    activation: options.classifier_activation,
  };
}

/** What tells the model's shapes from those of all others; undefined when not all of it is plain. */
function modelText(drawn: Drawn, { include_top, pooling }: Options): string | undefined {
  const { channels, depthMultiplier, classes, activation, ...plain } = drawn;
  const values = [pooling, depthMultiplier, classes, activation].map(keyOf);
  if (values.includes(undefined) || (typeof channels !== "number" && channels !== null)) return undefined;
  return [include_top, channels, ...Object.values(plain), ...values].join(" ");
}

/** The features as they are, or their average or maximum over the image; other names of a pooling are ignored. Undefined when not known. */
function pooled({ of, options: { pooling } }: Making, features: TensorValue, pen: Pencil): TensorValue | undefined {
  if (pooling.kind === "unknown" || (pooling.kind === "string" && pooling.value === undefined)) return undefined;
  const kind = pooling.kind === "string" ? ["avg", "max"].indexOf(pooling.value ?? "") : -1;
  const layer = ["GlobalAveragePooling2D", "GlobalMaxPooling2D"][kind];
  const result = layer === undefined ? features : pen.layer(layer, features, {}, of.poolings?.[kind]);
  return of.last?.(pen, result) ?? result;
}

/** The tensor that the body is applied to: a new Input's or the one that was given; undefined when not known. */
function inputOf({ input_tensor: given }: Options, image: Dims, ctx: Context): TensorValue | undefined {
  if (given.kind === "none") return makeInput([null, ...image], floatx(ctx), undefined, ctx);
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

function nameOf({ of, options }: Making, [rows = UNKNOWN, columns = UNKNOWN]: Dims): Value {
  const { variants } = of;
  if (of.name !== undefined || !variants?.prefix) return string(of.name);
  const { alpha, weights } = options;
  // Pretrained models are those of a size.
  const own = rows === columns && typeof rows === "number" && variants.sizes.includes(rows);
  const loaded = weights.kind === "string" && weights.value === "imagenet";
  const size = loaded && !own ? of.size : rows;
  const sure = alpha !== undefined && (own || weights.kind === "none" || (weights.kind === "string" && weights.value !== undefined));
  if (!sure || (typeof size !== "number" && size !== null)) return string(undefined);
  return string(`${variants.prefix}_${alpha.toFixed(2)}_${size === null ? "None" : size}`);
}
