/** `keras.datasets.*.load_data()`: sizes and types of the data sets, and the classes that occur in them (keras/src/datasets). */
import { type Dim, type Dims, UNKNOWN } from "../../../shape/dim";
import { tuple, unknown } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import { ndarray } from "../../numpy/arguments";
import { type Entries, fn } from "../../vocabulary/functions";
import { anything, choice, ignored, number, restKeywords, withDefault } from "../../vocabulary/params";

/** Every class occurs in both parts as they come, so `to_categorical` without a number of classes finds them all. */
function labels(count: Dim, dtype: string, classes: number, more: Dims = [], every = true): TensorValue {
  return ndarray([count, ...more], dtype, { range: { min: 0, max: classes - 1, every } });
}

function parts(train: readonly [Value, Value], test: readonly [Value, Value]): Value {
  return tuple([tuple(train), tuple(test)]);
}

function images(
  train: number,
  test: number,
  image: Dims,
  label: { readonly dtype: string; readonly classes: number; readonly more?: Dims },
): Value {
  const part = (count: number): readonly [Value, Value] => [
    ndarray([count, ...image], "uint8"),
    labels(count, label.dtype, label.classes, label.more),
  ];
  return parts(part(train), part(test));
}

/** How many of `total` are for training; undefined: the split is not known. */
function trainingCount(total: number, testSplit: number | undefined): Dim {
  return testSplit === undefined ? UNKNOWN : Math.trunc(total * (1 - testSplit));
}

function regression(total: number, features: number, dtype: string, testSplit: number | undefined): Value {
  const train = trainingCount(total, testSplit);
  const test = typeof train === "number" ? total - train : UNKNOWN;
  const part = (count: Dim): readonly [Value, Value] => [ndarray([count, features], dtype), ndarray([count], dtype)];
  return parts(part(train), part(test));
}

/** Lists of word numbers of different lengths. With `maxlen` the long ones are left out. */
function sequences(train: Dim, test: Dim, classes: number, shorter: boolean): Value {
  const part = (count: Dim): readonly [Value, Value] => {
    const size = shorter ? UNKNOWN : count;
    return [ndarray([size], "object"), labels(size, "int64", classes, [], !shorter)];
  };
  return parts(part(train), part(test));
}

const split = withDefault(number, 0.2);
const textOptions = { skip_top: ignored, maxlen: withDefault(anything, { kind: "none" } as Value) } as const;
const markers = { seed: ignored, start_char: ignored, oov_char: ignored, index_from: ignored } as const;

const mnist: Entries = { load_data: fn({ path: ignored }, () => images(60000, 10000, [28, 28], { dtype: "uint8", classes: 10 })) };
const fashionMnist: Entries = { load_data: fn({}, () => images(60000, 10000, [28, 28], { dtype: "uint8", classes: 10 })) };
const cifar10: Entries = { load_data: fn({}, () => images(50000, 10000, [32, 32, 3], { dtype: "uint8", classes: 10, more: [1] })) };
const cifar100: Entries = {
  load_data: fn({ label_mode: choice("fine", "coarse") }, ({ label_mode }) =>
    images(50000, 10000, [32, 32, 3], { dtype: "int64", classes: label_mode === "fine" ? 100 : 20, more: [1] }),
  ),
};
const imdb: Entries = {
  load_data: fn({ path: ignored, num_words: ignored, ...textOptions, ...markers, kwargs: restKeywords }, ({ maxlen }) =>
    sequences(25000, 25000, 2, maxlen.kind !== "none"),
  ),
  get_word_index: fn({ path: ignored }, () => unknown),
};
const reuters: Entries = {
  load_data: fn({ path: ignored, num_words: ignored, ...textOptions, test_split: split, ...markers }, ({ maxlen, test_split }) => {
    const train = trainingCount(11228, test_split);
    return sequences(train, typeof train === "number" ? 11228 - train : UNKNOWN, 46, maxlen.kind !== "none");
  }),
  get_word_index: fn({ path: ignored }, () => unknown),
  get_label_names: fn({}, () => unknown),
};
const bostonHousing: Entries = {
  load_data: fn({ path: ignored, test_split: split, seed: ignored }, ({ test_split }) => regression(506, 13, "float64", test_split)),
};
const californiaHousing: Entries = {
  load_data: fn({ version: choice("large", "small"), path: ignored, test_split: split, seed: ignored }, ({ version, test_split }) =>
    regression(version === "large" ? 20640 : 600, 8, "float32", test_split),
  ),
};

/** Modules by their path. */
export const datasetModules: Readonly<Record<string, Entries>> = {
  "keras.datasets.mnist": mnist,
  "keras.datasets.fashion_mnist": fashionMnist,
  "keras.datasets.cifar10": cifar10,
  "keras.datasets.cifar100": cifar100,
  "keras.datasets.imdb": imdb,
  "keras.datasets.reuters": reuters,
  "keras.datasets.boston_housing": bostonHousing,
  "keras.datasets.california_housing": californiaHousing,
};
