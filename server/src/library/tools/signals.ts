/** `librosa` and SciPy where sizes are in the call; what depends on a file or on values is not known. */
import { addDims, type Dim, floorDivideDims, UNKNOWN } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import { dimOf, int, none, tuple, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { Value } from "../../value/values";
import type { Package } from "../index";
import { numberIn } from "../python/signature";
import { type Entries, type Entry, fn } from "../vocabulary/functions";
import { anyArgs, anything, flag, ignored, restKeywords, withDefault } from "../vocabulary/params";

const loose = { args: anyArgs, kwargs: restKeywords };

/** Sound of a file: one channel, unless `mono=False`. */
const load: Entry = fn(
  { path: ignored, sr: withDefault(anything, int(22050)), mono: flag(true), offset: ignored, duration: ignored, more: restKeywords },
  ({ sr, mono }) => tuple([mono ? tensor([UNKNOWN], "float32", "numpy") : unknown, sr.kind === "none" ? unknown : sr]),
);

/** Frames of a centred window of an even number of samples: one more than hops fit into the signal. */
function spectrum(name: string, rows: number): Entry {
  return fn({ ...loose, y: withDefault(anything, none) }, ({ args, kwargs, y }): Value => {
    const positional = args.kind === "tuple" ? args.items : [];
    const signal = asTensor(positional[0] ?? y);
    if (kwargs.kind !== "dict" || kwargs.open || positional.length > 1 || !signal || !isRanked(signal.shape)) return unknown;
    const option = (key: string): Value => kwargs.entries.get(`s${key}`)?.value ?? none;
    const window = sizeOr(option("n_fft"), 2048);
    if (option("S").kind !== "none" || option("center").kind !== "none" || signal.shape.length !== 1) return unknown;
    const isEven = typeof window === "number" && window % 2 === 0;
    const frames = isEven ? addDims(1, floorDivideDims(signal.shape[0] ?? UNKNOWN, sizeOr(option("hop_length"), 512))) : UNKNOWN;
    return tensor([sizeOr(option(name), rows), frames], same(signal.dtype ?? ""), "numpy");
  });
}

function sizeOr(given: Value, otherwise: Dim): Dim {
  return given.kind === "none" ? otherwise : (dimOf(given) ?? UNKNOWN);
}

const same = (type: string): string | undefined => (type === "float32" || type === "float64" ? type : undefined);

const feature: Entries = { melspectrogram: spectrum("n_mels", 128), mfcc: spectrum("n_mfcc", 20) };

/** An array of the same shape. */
const alike: Entry = fn({ a: anything, ...loose }, ({ a }) => {
  const array = asTensor(a);
  return array ? tensor(array.shape, array.dtype === "float64" || array.dtype === "float32" ? array.dtype : undefined, "numpy") : unknown;
});

/** `ndimage.zoom`: every size times the factor, rounded as Python rounds. */
const zoom: Entry = fn({ input: anything, zoom: anything, more: anyArgs, kwargs: restKeywords }, ({ input, zoom: factor }, ctx) => {
  const array = asTensor(input);
  if (!array || !isRanked(array.shape)) return unknown;
  const factors = factor.kind === "int" || factor.kind === "float" ? array.shape.map(() => factor) : ctx.items(factor);
  return tensor(
    array.shape.map((size, i) => scaled(size, numberIn(factors?.[i]))),
    array.dtype,
    "numpy",
  );
});

function scaled(size: Dim, factor: number | undefined): Dim {
  if (factor === 1) return size;
  if (typeof size !== "number" || factor === undefined) return UNKNOWN;
  const exact = size * factor;
  return Math.abs(exact % 1) === 0.5 ? 2 * Math.round(exact / 2) : Math.round(exact);
}

const named = (names: string): Entries => Object.fromEntries(names.split(" ").map((name) => [name, alike]));

export const signals: Package = {
  modules: {
    librosa: { load },
    "librosa.feature": feature,
    "scipy.stats": named("zscore"),
    "scipy.ndimage": { ...named("gaussian_filter median_filter uniform_filter sobel shift"), zoom },
    "scipy.signal": named("detrend medfilt savgol_filter"),
    "scipy.special": named("expit softmax log_softmax"),
  },
};
