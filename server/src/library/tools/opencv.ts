/** `cv2`: pictures are arrays of rows, columns and channels; sizes in calls are width first (docs.opencv.org). */
import { addDims, type Dim, type Dims, UNKNOWN } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyBool, anyFloat, anyInt, dimOf, harmless, int, none, tuple, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import type { Package } from "../index";
import { allGive } from "../python/signature";
import { cls, constant, type Entries, type Entry, fn, method } from "../vocabulary/functions";
import { anyArgs, anything, dim, ignored, restKeywords, withDefault } from "../vocabulary/params";

function picture(shape: Dims, dtype: string | undefined = "uint8"): TensorValue {
  return tensor(shape, dtype, "numpy");
}

const [GRAY_FLAG, COLOR_FLAG, UNCHANGED_FLAG] = [0, 1, -1];

/** What a file holds: three channels unless it is asked to be gray. */
const decoded: Entry = fn({ source: ignored, flags: withDefault(anything, int(COLOR_FLAG)) }, ({ flags }) => {
  if (flags.kind !== "int") return unknown;
  if (flags.value === GRAY_FLAG) return picture([UNKNOWN, UNKNOWN]);
  return flags.value === COLOR_FLAG ? picture([UNKNOWN, UNKNOWN, 3]) : unknown;
});

/** `(width, height)` as rows and columns; undefined: not given. */
function sizeOf(given: Value, ctx: Context): Dims | undefined {
  if (given.kind === "none") return undefined;
  const [width, height] = ctx.items(given) ?? [];
  const [columns, rows] = [width && dimOf(width), height && dimOf(height)];
  if (columns === 0 || rows === 0) return undefined;
  return [rows ?? UNKNOWN, columns ?? UNKNOWN];
}

/** One channel loses its axis. */
function resized(source: Value, size: Dims): Value {
  const of = asTensor(source);
  if (!of || !isRanked(of.shape) || of.shape.length < 2 || of.shape.length > 3) return unknown;
  const channels = of.shape[2];
  if (channels !== undefined && typeof channels !== "number") return unknown;
  return picture([...size, ...(channels === undefined || channels === 1 ? [] : [channels])], of.dtype);
}

const resize: Entry = fn(
  {
    src: anything,
    dsize: withDefault(anything, none),
    dst: ignored,
    fx: withDefault(anything, none),
    fy: withDefault(anything, none),
    interpolation: ignored,
  },
  ({ src, dsize }, ctx) => resized(src, sizeOf(dsize, ctx) ?? [UNKNOWN, UNKNOWN]),
);

const warp: Entry = fn({ src: anything, M: ignored, dsize: anything, more: restKeywords }, ({ src, dsize }, ctx) => {
  const size = sizeOf(dsize, ctx);
  return size ? resized(src, size) : unknown;
});

/** The codes of `cvtColor` and how many channels each makes. */
const CODES: Readonly<Record<string, readonly [code: number, channels: number]>> = {
  BGR2BGRA: [0, 4],
  RGB2RGBA: [0, 4],
  BGRA2BGR: [1, 3],
  RGBA2RGB: [1, 3],
  BGR2RGBA: [2, 4],
  RGBA2BGR: [3, 3],
  BGRA2RGB: [3, 3],
  BGR2RGB: [4, 3],
  RGB2BGR: [4, 3],
  BGR2GRAY: [6, 1],
  RGB2GRAY: [7, 1],
  GRAY2BGR: [8, 3],
  GRAY2RGB: [8, 3],
  BGR2YCrCb: [36, 3],
  BGR2HSV: [40, 3],
  RGB2HSV: [41, 3],
  BGR2LAB: [44, 3],
  BGR2Lab: [44, 3],
  RGB2LAB: [45, 3],
  HSV2BGR: [54, 3],
  HSV2RGB: [55, 3],
  LAB2BGR: [56, 3],
  LAB2RGB: [57, 3],
};
const CHANNELS = new Map(Object.values(CODES));

const cvtColor: Entry = fn({ src: anything, code: anything, dst: ignored, dstCn: ignored }, ({ src, code }) => {
  const of = asTensor(src);
  const channels = code.kind === "int" && typeof code.value === "number" ? CHANNELS.get(code.value) : undefined;
  if (!of || channels === undefined || !isRanked(of.shape)) return unknown;
  return picture([...of.shape.slice(0, 2), ...(channels === 1 ? [] : [channels])], of.dtype);
});

/** The same rows, columns and channels. */
const alike: Entry = fn({ src: anything, args: anyArgs, kwargs: restKeywords }, ({ src }) => {
  const of = asTensor(src);
  return of && isRanked(of.shape) && of.shape[2] !== 1 ? picture(of.shape, of.dtype) : unknown;
});

const border: Entry = fn(
  { src: anything, top: dim, bottom: dim, left: dim, right: dim, more: anyArgs, kwargs: restKeywords },
  ({ src, top, bottom, left, right }) => {
    const of = asTensor(src);
    if (!of || !isRanked(of.shape) || of.shape.length < 2) return unknown;
    const [rows = UNKNOWN, columns = UNKNOWN, ...channels] = of.shape;
    const added = (size: Dim, ...more: readonly Dim[]): Dim => more.reduce(addDims, size);
    return picture([added(rows, top, bottom), added(columns, left, right), ...channels], of.dtype);
  },
);

const edges: Entry = fn({ image: anything, args: anyArgs, kwargs: restKeywords }, ({ image }) => {
  const of = asTensor(image);
  return of && isRanked(of.shape) ? picture(of.shape.slice(0, 2)) : unknown;
});

const capture: Entry = cls({
  methods: {
    __init__: method({ args: anyArgs, kwargs: restKeywords }, () => none),
    read: method({ image: ignored }, () => tuple([anyBool, picture([UNKNOWN, UNKNOWN, 3])])),
    isOpened: method({}, () => anyBool),
    get: method({ propId: ignored }, () => anyFloat),
    set: method({ propId: ignored, value: ignored }, () => anyBool),
    release: method({}, () => none),
  },
});

const ALIKE =
  "flip GaussianBlur medianBlur blur bilateralFilter dilate erode morphologyEx addWeighted equalizeHist filter2D bitwise_not convertScaleAbs";
const named = (names: string, entry: Entry): Entries => Object.fromEntries(names.split(" ").map((name) => [name, entry]));
const numbers = (values: Readonly<Record<string, number>>): Entries =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, constant(int(value))]));

export const opencv: Package = {
  modules: {
    cv2: {
      ...named("imread imdecode", decoded),
      ...named(ALIKE, alike),
      ...named("warpAffine warpPerspective", warp),
      resize,
      cvtColor,
      copyMakeBorder: border,
      Canny: edges,
      VideoCapture: capture,
      VideoWriter: constant(harmless),
      ...numbers({ IMREAD_GRAYSCALE: GRAY_FLAG, IMREAD_COLOR: COLOR_FLAG, IMREAD_UNCHANGED: UNCHANGED_FLAG }),
      ...numbers({ INTER_NEAREST: 0, INTER_LINEAR: 1, INTER_CUBIC: 2, INTER_AREA: 3, INTER_LANCZOS4: 4 }),
      ...Object.fromEntries(Object.entries(CODES).map(([name, [code]]) => [`COLOR_${name}`, constant(int(code))])),
      ...allGive(none, "imshow destroyAllWindows destroyWindow namedWindow"),
      ...allGive(anyInt, "waitKey"),
      ...allGive(anyBool, "imwrite"),
    },
  },
};
