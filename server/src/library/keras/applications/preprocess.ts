/** What goes into the models and what comes out of them (keras/src/applications/imagenet_utils.py). */
import type { Dims } from "../../../shape/dim";
import { copiesOf, isRanked } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { ellipsis, float, int, list, makeArgs, none, string, tuple, unknown } from "../../../value/make";
import { computed, tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { type Entry, fn } from "../../vocabulary/functions";
import { anything, ignored, number, withDefault } from "../../vocabulary/params";
import { floatx } from "../dtype-policy";

/** How pixels are scaled: between -1 and 1, or by mean and deviation, or only centred with the colours in the other order. */
export type Mode = "tf" | "torch" | "caffe";
type Format = "channels_first" | "channels_last";

/** The models of the module have the preprocessing inside. */
export const unchanged: Entry = fn({ x: anything, data_format: ignored }, ({ x }) => x);

const absent = withDefault(anything, none as Value);

/** Pixels of images as the models of a module want them. */
export function preprocessInput(mode: Mode): Entry {
  return fn({ x: anything, data_format: absent }, ({ x, data_format }, ctx, { sites }) => {
    const format = formatOf(data_format, sites.data_format);
    return format ? preprocessed(x, mode, format, sites.x, ctx) : unknown;
  });
}

/** The same with a `mode`. */
export const preprocessImagenet: Entry = fn(
  { x: anything, data_format: absent, mode: withDefault(anything, string("caffe") as Value) },
  ({ x, data_format, mode }, ctx, { sites }) => {
    const known = oneOf("mode", ["caffe", "tf", "torch"], mode, sites.mode);
    const format = formatOf(data_format, sites.data_format);
    return known && format ? preprocessed(x, known, format, sites.x, ctx) : unknown;
  },
);

function formatOf(value: Value, site: Site | undefined): Format | undefined {
  return value.kind === "none" ? "channels_last" : oneOf("data_format", ["channels_first", "channels_last"], value, site);
}

/** Undefined when not known. */
function oneOf<T extends string>(argument: string, names: readonly T[], value: Value, site: Site | undefined): T | undefined {
  if (value.kind === "unknown" || value.kind === "union" || (value.kind === "string" && value.value === undefined)) return undefined;
  const found = value.kind === "string" ? names.find((name) => name === value.value) : undefined;
  if (found !== undefined) return found;
  const expected = `one of ${names.map((name) => `'${name}'`).join(", ")}`;
  return failAt({ at: site }, { code: "invalid-argument", owner: "preprocess_input", argument, expected, got: display(value) });
}

const PLAIN: ReadonlySet<Value["kind"]> = new Set(["list", "tuple", "dict", "int", "float", "bool", "string", "none"]);

function refusePlain(owner: string, value: Value, at: Site | undefined): void {
  if (PLAIN.has(value.kind)) failAt({ at }, { code: "wrong-kind", owner, expected: "an array or a tensor", got: display(value) });
}

function preprocessed(x: Value, mode: Mode, format: Format, at: Site | undefined, ctx: Context): Value {
  refusePlain("preprocess_input", x, at);
  if (x.kind !== "tensor") return unknown;
  if (x.framework === "numpy") return inPlace(x, mode, format, at, ctx);
  const shape = isRanked(x.shape) && x.shape.length > 0 ? x.shape : undefined;
  if (mode !== "tf" && !shape) return computed(x, x.shape, undefined);
  if (mode === "tf" || !shape) return ctx.binary("-", ctx.binary("/", x, float(127.5)), float(1));
  if (mode === "torch") {
    const centred = ctx.binary("+", ctx.binary("/", x, float(255)), perChannel(x, shape, format));
    return ctx.binary("/", centred, tensor(format === "channels_first" ? [3, 1, 1] : [3], x.dtype, "tensorflow"));
  }
  return ctx.binary("+", turnedAround(x, shape.length, format, ctx), perChannel(x, shape, format));
}

/** Where the channels are. */
function channelAxis(rank: number, format: Format): number {
  return format === "channels_last" ? rank - 1 : rank === 3 ? 0 : 1;
}

/** The means of three channels. */
function perChannel({ dtype }: TensorValue, { length }: Dims, format: Format): TensorValue {
  const axis = channelAxis(length, format);
  return tensor(
    Array.from({ length }, (_, i) => (i === axis ? 3 : 1)),
    dtype,
    "tensorflow",
  );
}

/** Blue, green, red. */
function turnedAround(x: TensorValue, rank: number, format: Format, ctx: Context): Value {
  const axis = channelAxis(rank, format);
  const index = (channel: number): Value => {
    if (axis === rank - 1) return tuple([ellipsis, int(channel)]);
    const all: Value = { kind: "slice", start: none, stop: none, step: none };
    return axis === 0 ? tuple([int(channel), ellipsis]) : tuple([all, int(channel), all]);
  };
  const channels = [2, 1, 0].map((channel) => ctx.subscript(x, index(channel)));
  return ctx.call(ctx.library("keras.ops.stack"), makeArgs([list(channels)], { axis: int(axis === rank - 1 ? -1 : axis) }));
}

/** An array is changed as it is: three of its channels are. */
function inPlace(x: TensorValue, mode: Mode, format: Format, at: Site | undefined, ctx: Context): Value {
  const shape = isRanked(x.shape) ? x.shape : undefined;
  const axis = shape ? channelAxis(shape.length, format) : 0;
  const channels = shape?.[axis];
  if (mode !== "tf" && shape && typeof channels === "number" && channels < 3)
    failAt({ at }, { code: "index-out-of-range", owner: "preprocess_input", index: channels, got: shape, axis });
  const dtype = x.dtype === undefined || FLOATS.has(x.dtype) ? x.dtype : floatx(ctx);
  return computed(x, x.shape, dtype);
}

const FLOATS = new Set(["float16", "float32", "float64", "float128"]);

const LISTED = 64;

/** For each sample a list of `top` triples of the class's id, its name and its probability. */
export const decodePredictions: Entry = fn({ preds: anything, top: withDefault(number, 5) }, ({ preds, top }, _ctx, { sites }) => {
  refusePlain("decode_predictions", preds, sites.preds);
  if (preds.kind !== "tensor") return list(undefined);
  const probabilities: TensorValue = preds;
  const rows = isRanked(probabilities.shape) ? probabilities.shape : undefined;
  const [samples, classes] = rows ?? [];
  if (rows && (rows.length !== 2 || (typeof classes === "number" && classes !== 1000)))
    failAt(
      { at: sites.preds },
      {
        code: "invalid-argument",
        owner: "decode_predictions",
        argument: "preds",
        expected: "predictions of shape (samples, 1000)",
        got: display(preds),
        shape: rows,
      },
    );
  const triple = tuple([string(undefined), string(undefined), tensor([], probabilities.dtype, "numpy")]);
  const best = (): Value => list(top !== undefined && top > 0 && top <= LISTED ? copiesOf(top, triple) : undefined, triple);
  return typeof samples === "number" && samples <= LISTED ? list(Array.from({ length: samples }, best)) : list(undefined, best());
});
