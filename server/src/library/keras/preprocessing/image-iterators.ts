/** What an `ImageDataGenerator` yields: data sets of batches, with the attributes of its iterators (keras/src/legacy/preprocessing/image.py). */
import { ceilDivideDims, type Dim, type Dims, minDims, UNKNOWN } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { isRanked } from "../../../shape/shape";
import type { Context } from "../../../value/context";
import { display } from "../../../value/display";
import { anyString, dict, dimValue, int, list, makeArgs, none, shapeValue, tuple, unknown } from "../../../value/make";
import { asTensor, tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { ndarray } from "../../numpy/arguments";
import { frameOf } from "../../pandas/frame";
import { textIn } from "../../python/signature";
import { entryValue, raw } from "../../vocabulary/functions";
import { channelCount } from "../utils/images";

/** How the generator makes pictures; undefined: not known. */
export interface Pictures {
  readonly dtype: string | undefined;
  readonly channelsLast: boolean | undefined;
  readonly split: number | undefined;
}

const nothing = entryValue(
  "reset",
  raw(() => none),
);

/** Batches of `count` rows of arrays: all but the last are full, so the batch axis is None. */
export function batches(arrays: readonly TensorValue[], batchSize: Dim, count: Dim | undefined, ctx: Context): Value {
  const samples = count ?? UNKNOWN;
  const element = (batch: Dim): Value => {
    const parts = arrays.map((each) =>
      tensor(isRanked(each.shape) ? [batch, ...each.shape.slice(1)] : each.shape, each.dtype, "numpy", {
        ...(each.oneHot ? { oneHot: each.oneHot } : {}),
        ...(each.range ? { range: { ...each.range, every: false } } : {}),
      }),
    );
    return parts.length === 1 ? (parts[0] ?? unknown) : tuple(parts);
  };
  return {
    kind: "dataset",
    element: element(null),
    first: element(minDims(batchSize, samples)),
    cardinality: ceilDivideDims(samples, batchSize),
    samples,
    attributes: new Map([...common(batchSize), ["n", dimValue(samples)]]),
    origin: ctx.site,
  };
}

function common(batchSize: Dim): readonly (readonly [string, Value])[] {
  return [
    ["batch_size", dimValue(batchSize)],
    ["reset", nothing],
    ["on_epoch_end", nothing],
  ];
}

export interface Files {
  readonly owner: "flow_from_directory" | "flow_from_dataframe";
  readonly dataframe?: Value;
  readonly y_col?: Value;
  readonly weight_col?: Value;
  readonly target_size: Dims;
  readonly color_mode: Value;
  readonly classes: Value;
  readonly class_mode: Value;
  readonly batch_size: Dim;
}

const MODES = ["categorical", "binary", "sparse", "input"];

/** How many files there are is not known. */
export function fromFiles(files: Files, made: Pictures, ctx: Context): Value {
  const { target_size, color_mode, classes, class_mode, batch_size, weight_col } = files;
  const mode = class_mode.kind === "none" ? "none" : textIn(class_mode);
  const allowed = files.owner === "flow_from_dataframe" ? [...MODES, "raw", "multi_output"] : MODES;
  if (mode !== undefined && mode !== "none" && !allowed.includes(mode))
    fail({
      code: "invalid-argument",
      owner: files.owner,
      argument: "class_mode",
      expected: `None or one of ${allowed.join(", ")}`,
      got: display(class_mode),
    });
  const names = classes.kind === "none" ? undefined : ctx.items(classes);
  const channels = channelCount(color_mode);
  const shape: Dims | undefined =
    made.channelsLast === undefined ? undefined : made.channelsLast ? [...target_size, channels] : [channels, ...target_size];
  const images = tensor(shape ? [null, ...shape] : [null, UNKNOWN, UNKNOWN, UNKNOWN], made.dtype, "numpy");
  const labels = labelOf(mode, images, names?.length, files, made, ctx);
  if (labels === undefined) return unknown;
  const weights = weight_col && weight_col.kind !== "none" ? [tensor([null], undefined, "numpy")] : [];
  return {
    kind: "dataset",
    element: labels ? tuple([images, labels, ...weights]) : images,
    cardinality: UNKNOWN,
    attributes: new Map([...common(batch_size), ...described(names, shape, target_size)]),
    origin: ctx.site,
  };
}

function described(names: readonly Value[] | undefined, shape: Dims | undefined, size: Dims): readonly (readonly [string, Value])[] {
  const count = dimValue(UNKNOWN);
  const known = names?.map((each) => textIn(each));
  const indices = known?.every((each) => each !== undefined) ? dict(known.map((name, i) => [name, int(i)])) : undefined;
  const numbers = ndarray([UNKNOWN], "int32");
  return [
    ["samples", count],
    ["n", count],
    ["num_classes", names ? int(names.length) : count],
    ["class_indices", indices ?? { kind: "dict", entries: new Map(), open: true }],
    ["image_shape", shape ? shapeValue(shape) : unknown],
    ["target_size", shapeValue(size)],
    ["classes", numbers],
    ["labels", numbers],
    ["filenames", list(undefined, anyString)],
    ["filepaths", list(undefined, anyString)],
  ];
}

/** Labels by `class_mode`: null for none, undefined when not known. */
function labelOf(
  mode: string | undefined,
  images: TensorValue,
  classes: number | undefined,
  files: Files,
  made: Pictures,
  ctx: Context,
): Value | null | undefined {
  switch (mode) {
    case "none":
      return null;
    case "input":
      return images;
    case "categorical":
      return tensor([null, classes ?? UNKNOWN], made.dtype, "numpy", { oneHot: true });
    case "binary":
    case "sparse":
      return tensor([null], made.dtype, "numpy", classes === undefined ? {} : { range: { min: 0, max: classes - 1, every: false } });
    case "raw":
      return rows(targets(files, files.y_col, ctx));
    case "multi_output":
      return tuple((files.y_col ? ctx.items(files.y_col) : undefined)?.map((name) => rows(targets(files, name, ctx)) ?? unknown) ?? []);
    default:
      return undefined;
  }
}

/** `df[y_col].values`. */
function targets({ dataframe }: Files, columns: Value | undefined, ctx: Context): TensorValue | undefined {
  if (!dataframe || !columns || !frameOf(dataframe)) return undefined;
  const selected = ctx.attempt(() => ctx.subscript(dataframe, columns));
  const values = selected && asTensor(ctx.call(ctx.attribute(selected, "to_numpy") ?? unknown, makeArgs([])));
  return values && isRanked(values.shape) ? values : undefined;
}

function rows(of: TensorValue | undefined): TensorValue | undefined {
  return of && tensor(isRanked(of.shape) ? [null, ...of.shape.slice(1)] : of.shape, of.dtype, "numpy");
}
