/** sklearn.model_selection: parts of data sets. */
import { ceilDivideDims, type Dim, subtractDims, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { anyInt, int, iterator, list, none, tuple, unknown } from "../../value/make";
import type { NativeState, ObjectValue, Value } from "../../value/values";
import { ndarray } from "../numpy/arguments";
import { cls, type Entries, type Entry, fn, method } from "../vocabulary/functions";
import { anything, dim, ignored, optional, restArgs, restKeywords, withDefault } from "../vocabulary/params";
import { checkSameLength, samplesOf, takeRows } from "./arguments";

/** What `test_size` or `train_size` says: a part, a number of samples, nothing; undefined: not known. */
type Size = { readonly part: number } | { readonly count: Dim } | null | undefined;

function sizeOf(argument: string, value: Value): Size {
  switch (value.kind) {
    case "none":
      return null;
    case "int":
      return { count: value.value };
    case "float":
      if (value.value === undefined) return undefined;
      if (value.value <= 0 || value.value >= 1) {
        fail({
          code: "invalid-argument",
          owner: "train_test_split",
          argument,
          expected: "a part between 0 and 1, or a number of samples",
          got: String(value.value),
        });
      }
      return { part: value.value };
    default:
      return undefined;
  }
}

/** Numbers of training and test samples (sklearn/model_selection/_split.py `_validate_shuffle_split`). */
function partSizes(samples: Dim, test: Size, train: Size): readonly [train: Dim, test: Dim] {
  if (test === undefined || train === undefined) return [UNKNOWN, UNKNOWN];
  const chosenTest = test === null && train === null ? { part: 0.25 } : test;
  const testCount = chosenTest && count(samples, chosenTest, Math.ceil);
  const trainCount = train && count(samples, train, Math.floor);
  return [trainCount ?? subtractDims(samples, testCount ?? 0), testCount ?? subtractDims(samples, trainCount ?? 0)];
}

function count(samples: Dim, size: NonNullable<Size>, round: (value: number) => number): Dim {
  if ("count" in size) return size.count;
  return typeof samples === "number" ? round(samples * size.part) : UNKNOWN;
}

const trainTestSplit = fn(
  {
    arrays: restArgs,
    test_size: withDefault(anything, none),
    train_size: withDefault(anything, none),
    random_state: ignored,
    shuffle: ignored,
    stratify: ignored,
  },
  ({ arrays, test_size, train_size }, ctx) => {
    const given = arrays.kind === "tuple" ? arrays.items : [];
    const [first] = given;
    if (!first) return fail({ code: "call-mismatch", owner: "train_test_split", detail: "expects at least one array" });
    const [test, train] = [sizeOf("test_size", test_size), sizeOf("train_size", train_size)];
    checkSameLength(
      "train_test_split",
      given.map((value, i) => ({ name: `array ${i + 1}`, value })),
      ctx,
    );
    const known = given.map((value) => samplesOf(value, ctx)).find((size) => typeof size === "number") ?? samplesOf(first, ctx) ?? UNKNOWN;
    const [trainCount, testCount] = partSizes(known, test, train);
    return list(given.flatMap((value) => [takeRows(value, trainCount, ctx) ?? unknown, takeRows(value, testCount, ctx) ?? unknown]));
  },
);

interface FoldsState extends NativeState {
  readonly state: "folds";
  readonly splits: Dim;
}

function splitsOf(self: ObjectValue): Dim {
  return isFolds(self.native) ? self.native.splits : UNKNOWN;
}

function isFolds(state: NativeState | undefined): state is FoldsState {
  return state?.state === "folds";
}

/** Folds of a number of samples: sizes differ by one when it does not divide. */
function folds(samples: Dim, splits: Dim): Value {
  const indices = (size: Dim): Value =>
    ndarray([size], "int64", typeof samples === "number" ? { range: { min: 0, max: samples - 1, every: false } } : {});
  const pair = (test: Dim): Value => tuple([indices(subtractDims(samples, test)), indices(test)]);
  if (typeof samples !== "number" || typeof splits !== "number") return iterator(undefined, pair(UNKNOWN), splits);
  const items = Array.from({ length: splits }, (_, i) => pair(ceilDivideDims(samples - i, splits)));
  return iterator(items, items[0] ?? pair(UNKNOWN));
}

const foldClass = (exact: boolean): Entry =>
  cls({
    methods: {
      __init__: method(
        { n_splits: withDefault(dim, 5), shuffle: ignored, random_state: ignored, more: restKeywords },
        (self, { n_splits }, ctx) => {
          const state: FoldsState = { state: "folds", splits: n_splits };
          ctx.heap.set(self, "native", state);
          return none;
        },
      ),
      split: method({ X: anything, y: ignored, groups: ignored }, (self, { X }, ctx) =>
        exact ? folds(samplesOf(X, ctx) ?? UNKNOWN, splitsOf(self)) : unevenFolds(splitsOf(self)),
      ),
      get_n_splits: method({ X: ignored, y: ignored, groups: ignored }, (self) => {
        const splits = splitsOf(self);
        return splits === null ? anyInt : int(splits);
      }),
    },
  });

/** Stratified and grouped folds: how large each is depends on the labels. */
function unevenFolds(splits: Dim): Value {
  const pair = tuple([ndarray([UNKNOWN], "int64"), ndarray([UNKNOWN], "int64")]);
  return typeof splits === "number"
    ? iterator(
        Array.from({ length: splits }, () => pair),
        pair,
      )
    : iterator(undefined, pair, splits);
}

const scores = fn({ estimator: ignored, X: ignored, y: ignored, cv: optional(anything), more: restKeywords }, ({ cv }) =>
  ndarray([cv?.kind === "int" ? cv.value : cv === null ? 5 : UNKNOWN], "float64"),
);

export const modelSelection: Entries = {
  train_test_split: trainTestSplit,
  KFold: foldClass(true),
  StratifiedKFold: foldClass(false),
  GroupKFold: foldClass(false),
  TimeSeriesSplit: foldClass(false),
  StratifiedShuffleSplit: foldClass(false),
  ShuffleSplit: foldClass(false),
  cross_val_score: scores,
};
