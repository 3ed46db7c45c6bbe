/** Encoders of sklearn.preprocessing: what becomes of labels and categories. */
import { addDims, type Dim, subtractDims, UNKNOWN } from "../../shape/dim";
import { dimAt, isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { none, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { ndarray } from "../numpy/arguments";
import { type Entries, fn } from "../vocabulary/functions";
import { anything, dtypeName, restKeywords } from "../vocabulary/params";
import { samplesOf } from "./arguments";
import { sparse } from "./sparse";
import { type Fitted, transformer } from "./transformer";

function zeroTo(classes: Dim): { range: { min: number; max: number; every: boolean } } | Record<string, never> {
  return typeof classes === "number" && classes > 0 ? { range: { min: 0, max: classes - 1, every: true } } : {};
}

const classes_ = ({ classes }: Fitted): Value => ndarray([classes], undefined);

const labelEncoder = transformer({
  of: "labels",
  output: (input, samples, { classes }) => ndarray([isRanked(input.shape) ? samples : UNKNOWN], "int64", zeroTo(classes)),
  inverse: (input) => ndarray(input.shape, undefined),
  attributes: { classes_ },
});

/** Two classes need one column. */
function binaryWidth(classes: Dim): Dim {
  return typeof classes !== "number" ? UNKNOWN : classes <= 2 ? 1 : classes;
}

function binarized(samples: Dim, classes: Dim): TensorValue {
  return ndarray([samples, binaryWidth(classes)], "int64", typeof classes === "number" && classes > 2 ? { oneHot: true } : {});
}

const labelBinarizer = transformer({
  of: "labels",
  output: (_input, samples, { classes }) => binarized(samples, classes),
  inverse: (input) => ndarray(isRanked(input.shape) ? input.shape.slice(0, 1) : [UNKNOWN], undefined),
  attributes: { classes_ },
});

function lengthOf(value: Value | undefined, ctx: Context): Dim {
  return value && value.kind !== "none" ? (samplesOf(value, ctx) ?? UNKNOWN) : UNKNOWN;
}

const multiLabelBinarizer = transformer({
  options: ["classes"],
  of: "texts",
  output: (input, samples, { options, classes }, ctx) => {
    // Of a plain text the letters are labels.
    const found = isRanked(input.shape) && input.shape.length < 2 ? UNKNOWN : classes;
    return ndarray([samples, options.has("classes") ? lengthOf(options.get("classes"), ctx) : found], "int64");
  },
});

/** The type that `dtype` asks for. */
function typeIn({ options }: Fitted): string | undefined {
  const given = options.get("dtype");
  return given ? (dtypeName(given) ?? undefined) : "float64";
}

/** How many categories each column has; undefined: not known. */
function categories(state: Fitted, columns: Dim, ctx: Context): readonly Dim[] | undefined {
  const given = state.options.get("categories");
  const lists = given && given.kind !== "string" ? ctx.items(given) : undefined;
  if (lists) return lists.map((each) => lengthOf(each, ctx));
  if (given && given.kind !== "string") return undefined;
  return columns === 1 ? [state.classes] : state.perColumn;
}

/** Rare categories are put together, unless neither of these is given. */
const GROUPING = ["min_frequency", "max_categories"];

function widthOf(state: Fitted, columns: Dim, ctx: Context): Dim {
  const sizes = categories(state, columns, ctx);
  const drop = state.options.get("drop") ?? none;
  const first = drop.kind === "string" && drop.value === "first";
  if (!sizes || (drop.kind !== "none" && !first) || GROUPING.some((name) => state.options.has(name))) return UNKNOWN;
  return sizes.map((size) => (first ? subtractDims(size, 1) : size)).reduce(addDims, 0);
}

const oneHotEncoder = transformer({
  of: "matrix",
  output: (input, samples, state, ctx) => {
    const columns = isRanked(input.shape) ? dimAt(input.shape, -1) : UNKNOWN;
    const { options } = state;
    const isOneHot = columns === 1 && (options.get("drop") ?? none).kind === "none";
    const dense = ndarray([samples, widthOf(state, columns, ctx)], typeIn(state), isOneHot ? { oneHot: true } : {});
    const isSparseOutput = ctx.truth(options.get("sparse_output") ?? options.get("sparse") ?? { kind: "bool", value: true });
    return isSparseOutput === undefined ? unknown : isSparseOutput ? sparse(dense, ctx) : dense;
  },
  inverse: (input, { features }) => ndarray([isRanked(input.shape) ? dimAt(input.shape, 0) : UNKNOWN, features ?? UNKNOWN], undefined),
});

const ordinalEncoder = transformer({ of: "matrix", output: (input, _samples, state) => ndarray(input.shape, typeIn(state)) });

export const encoders: Entries = {
  LabelEncoder: labelEncoder,
  OrdinalEncoder: ordinalEncoder,
  LabelBinarizer: labelBinarizer,
  MultiLabelBinarizer: multiLabelBinarizer,
  OneHotEncoder: oneHotEncoder,
  label_binarize: fn({ y: anything, classes: anything, more: restKeywords }, ({ y, classes }, ctx) => {
    const labels = asTensor(y);
    const isVector = labels && isRanked(labels.shape) && labels.shape.length === 1;
    return isVector ? binarized(samplesOf(y, ctx) ?? UNKNOWN, lengthOf(classes, ctx)) : unknown;
  }),
};

/** `compute_class_weight`, `compute_sample_weight`: a number for each class, for each sample. */
export const weights: Entries = {
  compute_class_weight: fn({ class_weight: anything, classes: anything, y: anything, more: restKeywords }, ({ classes }, ctx) =>
    ndarray([lengthOf(classes, ctx)], "float64"),
  ),
  compute_sample_weight: fn({ class_weight: anything, y: anything, more: restKeywords }, ({ y }, ctx) =>
    ndarray([lengthOf(y, ctx)], "float64"),
  ),
};
