/** `PIL.Image`: pictures that know their size and mode, and what NumPy makes of them (pillow.readthedocs.io, concepts: modes). */
import { type Dim, type Shape, subtractDims, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { dimAt, isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyInt, dimOf, int, none, string, tuple, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../value/values";
import type { Package } from "../index";
import { textIn } from "../python/signature";
import { aliasOf, cls, constant, type Entries, entryValue, fn, type Method, method } from "../vocabulary/functions";
import { anyArgs, anything, dims, ignored, restKeywords, text, withDefault } from "../vocabulary/params";

/** Channels and type of the array of each mode; no channels: the array has two axes. */
const MODES: Readonly<Record<string, readonly [channels: number | undefined, dtype: string]>> = {
  "1": [undefined, "bool"],
  L: [undefined, "uint8"],
  P: [undefined, "uint8"],
  LA: [2, "uint8"],
  RGB: [3, "uint8"],
  YCbCr: [3, "uint8"],
  HSV: [3, "uint8"],
  LAB: [3, "uint8"],
  RGBA: [4, "uint8"],
  CMYK: [4, "uint8"],
  I: [undefined, "int32"],
  F: [undefined, "float32"],
};

interface Picture {
  readonly height: Dim;
  readonly width: Dim;
  /** Undefined: not known. */
  readonly mode: string | undefined;
}

interface PictureState extends NativeState, Picture {
  readonly state: "picture";
  readonly array: TensorValue;
}

function pictureOf(self: ObjectValue): Picture {
  return isPicture(self.native) ? self.native : { height: UNKNOWN, width: UNKNOWN, mode: undefined };
}

function isPicture(state: NativeState | undefined): state is PictureState {
  return state?.state === "picture";
}

function stateOf(of: Picture): PictureState {
  const [channels, dtype] = MODES[of.mode ?? ""] ?? [];
  const shape: Shape = dtype === undefined ? UNKNOWN_RANK : [of.height, of.width, ...(channels === undefined ? [] : [channels])];
  return { state: "picture", ...of, array: tensor(shape, dtype, "numpy") };
}

/** A picture as `PIL.Image.open` or `keras.utils.load_img` gives it. */
export function picture(of: Picture, ctx: Context): Value {
  if (imageClass.kind !== "class") return unknown;
  return { kind: "object", cls: imageClass, attrs: new Map(), native: stateOf(of), created: ctx.site };
}

/** The mode of pictures that are arrays of so many channels. */
export function modeOf(channels: Dim): string | undefined {
  return channels === 1 ? "L" : channels === 3 ? "RGB" : channels === 4 ? "RGBA" : undefined;
}

const size = (self: ObjectValue): Value => {
  const { width, height } = pictureOf(self);
  return tuple([width, height].map((each) => (each === null ? anyInt : int(each))));
};

const loose = { args: anyArgs, kwargs: restKeywords };
const same: Method = method(loose, (self, _args, ctx) => picture(pictureOf(self), ctx));
const otherSize: Method = method(loose, (self, _args, ctx) => picture({ ...pictureOf(self), width: UNKNOWN, height: UNKNOWN }, ctx));
const silent: Method = method(loose, () => none);

const imageClass = entryValue(
  "Image",
  cls({
    methods: {
      resize: method({ size: dims(2), more: anyArgs, options: restKeywords }, (self, { size: wanted }, ctx) => {
        const [width = UNKNOWN, height = UNKNOWN] = wanted;
        return picture({ ...pictureOf(self), height, width }, ctx);
      }),
      convert: method({ mode: withDefault(anything, none), options: restKeywords }, (self, { mode }, ctx) =>
        picture({ ...pictureOf(self), mode: textIn(mode) }, ctx),
      ),
      crop: method({ box: anything }, (self, { box }, ctx) => {
        const [left, upper, right, lower] = (ctx.items(box) ?? []).map((each) => dimOf(each) ?? UNKNOWN);
        if (left === undefined || upper === undefined || right === undefined || lower === undefined) return unknown;
        return picture({ ...pictureOf(self), width: subtractDims(right, left), height: subtractDims(lower, upper) }, ctx);
      }),
      rotate: method(
        { angle: ignored, resample: ignored, expand: withDefault(anything, none), more: restKeywords },
        (self, { expand }, ctx) => {
          const kept = ctx.truth(expand) === false;
          return picture(kept ? pictureOf(self) : { ...pictureOf(self), width: UNKNOWN, height: UNKNOWN }, ctx);
        },
      ),
      copy: same,
      filter: same,
      transpose: otherSize,
      thumbnail: method(loose, (self, _args, ctx) => {
        ctx.heap.set(self, "native", stateOf({ ...pictureOf(self), width: UNKNOWN, height: UNKNOWN }));
        return none;
      }),
      ...Object.fromEntries("save show paste close load verify putpixel".split(" ").map((name) => [name, silent])),
    },
    properties: {
      size,
      width: (self) => sizeValue(pictureOf(self).width),
      height: (self) => sizeValue(pictureOf(self).height),
      mode: (self) => string(pictureOf(self).mode),
    },
  }),
);

function sizeValue(of: Dim): Value {
  return of === null ? anyInt : int(of);
}

function fromArray(value: Value, mode: string | undefined, ctx: Context): Value {
  const array = asTensor(value);
  if (!array || !isRanked(array.shape)) return picture({ height: UNKNOWN, width: UNKNOWN, mode }, ctx);
  const [height = UNKNOWN, width = UNKNOWN] = array.shape;
  const bytes = array.dtype === "uint8" || array.dtype === undefined;
  return picture({ height, width, mode: mode ?? (bytes ? modeOf(array.shape.length === 2 ? 1 : dimAt(array.shape, -1)) : undefined) }, ctx);
}

const FILTERS = "NEAREST BOX BILINEAR HAMMING BICUBIC LANCZOS ANTIALIAS FLIP_LEFT_RIGHT FLIP_TOP_BOTTOM ROTATE_90 ROTATE_180 ROTATE_270";

const functions: Entries = {
  open: fn({ fp: ignored, more: restKeywords }, (_args, ctx) => picture({ height: UNKNOWN, width: UNKNOWN, mode: undefined }, ctx)),
  new: fn({ mode: text, size: dims(2), more: anyArgs, options: restKeywords }, ({ mode, size: [width = UNKNOWN, height = UNKNOWN] }, ctx) =>
    picture({ width, height, mode }, ctx),
  ),
  fromarray: fn({ obj: anything, mode: withDefault(text, undefined) }, ({ obj, mode }, ctx) => fromArray(obj, mode, ctx)),
  Image: constant(imageClass),
  ...Object.fromEntries(FILTERS.split(" ").map((name) => [name, constant(anyInt)])),
};

export const pillow: Package = {
  modules: {
    "PIL.Image": functions,
    "PIL.Image.Resampling": Object.fromEntries(FILTERS.split(" ").map((name) => [name, aliasOf(`PIL.Image.${name}`)])),
  },
};
