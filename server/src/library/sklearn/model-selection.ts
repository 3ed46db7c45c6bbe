/** sklearn.model_selection: parts of data sets. */
import {
  addDims,
  ceilDivideDims,
  compareDims,
  type Dim,
  floorDivideDims,
  lessThan,
  multiplyDims,
  subtractDims,
  UNKNOWN,
} from "../../shape/dim";
import { fail, type Problem } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyInt, int, iterator, list, none, tuple, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { IteratorValue, NativeState, ObjectValue, Value } from "../../value/values";
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

/** There is something to train with, and no more than there is. */
function checkParts(samples: Dim, train: Dim, test: Dim): void {
  const refuse = (argument: string, expected: string, got: Dim): never =>
    fail({ code: "invalid-argument", owner: "train_test_split", argument, expected, got: `${got} of ${samples} samples` });
  if (lessThan(samples, addDims(train, test)) === "yes") refuse("test_size", "no more samples than there are", addDims(train, test));
  if (lessThan(train, 1) === "yes") refuse("test_size", "some samples left to train", test);
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
    checkParts(known, trainCount, testCount);
    return list(given.flatMap((value) => [takeRows(value, trainCount, ctx) ?? unknown, takeRows(value, testCount, ctx) ?? unknown]));
  },
);

interface FoldsState extends NativeState {
  readonly state: "folds";
  readonly splits: Dim;
  readonly repeats: Dim;
  readonly test: Size;
  readonly train: Size;
}

function stateOf(self: ObjectValue): FoldsState {
  return isFolds(self.native) ? self.native : { state: "folds", splits: UNKNOWN, repeats: 1, test: undefined, train: undefined };
}

function isFolds(state: NativeState | undefined): state is FoldsState {
  return state?.state === "folds";
}

/** Indices of the training and of the test samples. */
function pairOf(samples: Dim, train: Dim, test: Dim): Value {
  const indices = (size: Dim): Value =>
    ndarray([size], "int64", typeof samples === "number" ? { range: { min: 0, max: samples - 1, every: false } } : {});
  return tuple([indices(train), indices(test)]);
}

const ITEM_LIMIT = 1000;

/** As many pairs as there are splits; `sizes` says how many samples each has. */
function pairs(samples: Dim, splits: Dim, sizes: (index: number) => readonly [train: Dim, test: Dim]): IteratorValue {
  const any = pairOf(samples, UNKNOWN, UNKNOWN);
  if (typeof splits !== "number" || splits > ITEM_LIMIT) return iterator(undefined, any, splits);
  const items = Array.from({ length: splits }, (_, i) => pairOf(samples, ...sizes(i)));
  return iterator(items, items[0] ?? any);
}

type Sizes = (samples: Dim, state: FoldsState, index: number) => readonly [train: Dim, test: Dim];

/** Folds differ by one when their number does not divide the samples; stratified ones take every n-th label in order. */
const even: Sizes = (samples, { splits }, index) => {
  const turn = typeof splits === "number" ? index % splits : 0;
  const test = ceilDivideDims(subtractDims(samples, turn), splits);
  return [subtractDims(samples, test), test];
};
const shuffled: Sizes = (samples, { test, train }) => partSizes(samples, test === null && train === null ? { part: 0.1 } : test, train);
/** The test samples follow those of training, which become more. */
const growing: Sizes = (samples, { splits, test: given }, index) => {
  if (given !== null) return [UNKNOWN, UNKNOWN];
  const test = floorDivideDims(samples, addDims(splits, 1));
  const left = typeof splits === "number" ? splits - index : UNKNOWN;
  return [subtractDims(samples, multiplyDims(left, test)), test];
};
const unknownSizes: Sizes = () => [UNKNOWN, UNKNOWN];

interface Folding {
  readonly sizes: Sizes;
  readonly splits?: number;
  /** There are as many samples as splits, or more. */
  readonly bounded?: true;
  readonly repeats?: number;
  readonly labels?: true;
}

/** What splitting raises once it is iterated. */
function failureOf(owner: string, x: Value, y: Value, splits: Dim, { bounded, labels }: Folding, ctx: Context): Problem | undefined {
  const [samples, others] = [samplesOf(x, ctx), labels ? samplesOf(y, ctx) : undefined];
  if (samples !== undefined && others !== undefined && compareDims(samples, others) === "no")
    return {
      code: "cardinality-mismatch",
      owner,
      sizes: [
        { name: "X", size: samples },
        { name: "y", size: others },
      ],
    };
  if (bounded && samples !== undefined && lessThan(samples, splits) === "yes")
    return {
      code: "invalid-argument",
      owner,
      argument: "n_splits",
      expected: `at most the number of samples (${samples})`,
      got: String(splits),
    };
  return undefined;
}

const folding = (of: Folding): Entry =>
  cls({
    methods: {
      __init__: method(
        {
          n_splits: withDefault(dim, of.splits ?? 5),
          shuffle: ignored,
          random_state: ignored,
          n_repeats: withDefault(dim, of.repeats ?? 1),
          test_size: withDefault(anything, none),
          train_size: withDefault(anything, none),
          more: restKeywords,
        },
        (self, { n_splits, n_repeats, test_size, train_size, more }, ctx) => {
          const isPlain = more.kind === "dict" && more.entries.size === 0;
          const test = isPlain ? sizeOf("test_size", test_size) : undefined;
          const state: FoldsState = { state: "folds", splits: n_splits, repeats: n_repeats, test, train: sizeOf("train_size", train_size) };
          ctx.heap.set(self, "native", state);
          return none;
        },
      ),
      split: method({ X: anything, y: withDefault(anything, none), groups: ignored }, (self, { X, y }, ctx) => {
        const [samples, state] = [samplesOf(X, ctx) ?? UNKNOWN, stateOf(self)];
        const fails = failureOf(self.cls.name, X, y, state.splits, of, ctx);
        const parts = pairs(samples, multiplyDims(state.splits, state.repeats), (index) => of.sizes(samples, state, index));
        return fails ? { ...parts, fails } : parts;
      }),
      get_n_splits: method({ X: ignored, y: ignored, groups: ignored }, (self) => {
        const { splits, repeats } = stateOf(self);
        const count = multiplyDims(splits, repeats);
        return count === null ? anyInt : int(count);
      }),
    },
  });

/** Each sample in turn is the only one of the test. */
const leaveOneOut: Entry = cls({
  methods: {
    __init__: method({}, () => none),
    split: method({ X: anything, y: ignored, groups: ignored }, (_self, { X }, ctx) => {
      const samples = samplesOf(X, ctx) ?? UNKNOWN;
      return pairs(samples, samples, () => [subtractDims(samples, 1), 1]);
    }),
  },
});

const predictions = fn({ estimator: ignored, X: ignored, y: anything, more: restKeywords }, ({ y, more }, ctx) => {
  const isPlain = more.kind === "dict" && !more.entries.has("smethod");
  const labels = asTensor(y);
  const isVector = labels && isRanked(labels.shape) && labels.shape.length === 1;
  return isPlain && isVector ? ndarray([samplesOf(y, ctx) ?? UNKNOWN], undefined) : unknown;
});

const scores = fn({ estimator: ignored, X: ignored, y: ignored, cv: optional(anything), more: restKeywords }, ({ cv }) =>
  ndarray([cv?.kind === "int" ? cv.value : cv === null ? 5 : UNKNOWN], "float64"),
);

export const modelSelection: Entries = {
  train_test_split: trainTestSplit,
  KFold: folding({ sizes: even, bounded: true }),
  StratifiedKFold: folding({ sizes: even, labels: true }),
  RepeatedKFold: folding({ sizes: even, repeats: 10, bounded: true }),
  RepeatedStratifiedKFold: folding({ sizes: even, repeats: 10, labels: true }),
  GroupKFold: folding({ sizes: unknownSizes }),
  TimeSeriesSplit: folding({ sizes: growing }),
  StratifiedShuffleSplit: folding({ sizes: shuffled, splits: 10, labels: true }),
  ShuffleSplit: folding({ sizes: shuffled, splits: 10 }),
  LeaveOneOut: leaveOneOut,
  cross_val_predict: predictions,
  cross_val_score: scores,
};
