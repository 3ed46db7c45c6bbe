import { describe, expect, it } from "vitest";
import { messageOf, problemCodes, relatedWords, titleOf } from "../../src/features/messages";
import { type Dims, symbol, UNKNOWN, UNKNOWN_RANK } from "../../src/shape/dim";
import type { Problem } from "../../src/shape/problem";

const image: Dims = [null, 28, 28];
const units = symbol("units");

const cases: readonly (readonly [Problem, string])[] = [
  [{ code: "rank-mismatch", owner: "LSTM", expected: "rank 3", got: [null, 32] }, "LSTM expects rank 3, got rank 2: (None, 32)"],
  [
    { code: "rank-mismatch", owner: "MultiHeadAttention", expected: "rank 3", got: [null, 8], argument: "value" },
    "MultiHeadAttention expects rank 3 for value, got rank 2: (None, 8)",
  ],
  [
    { code: "rank-mismatch", owner: "inv", expected: "a square matrix", got: UNKNOWN_RANK },
    "inv expects a square matrix, got unknown shape",
  ],
  [
    { code: "axis-mismatch", owner: "Dense", axis: -1, expected: 10, got: [30, 8], reason: "built" },
    "Dense expects 10 in the last axis (the size it was built with), got 8: (30, 8)",
  ],
  [
    { code: "axis-mismatch", owner: "Conv2D", axis: 1, expected: units, got: [null, 3] },
    "Conv2D expects units in axis 1, got 3: (None, 3)",
  ],
  [
    { code: "undefined-dimension", owner: "Dense", axis: -1, got: [null, null] },
    "Dense expects a known size in the last axis, got None: (None, None)",
  ],
  [
    { code: "undefined-dimension", owner: "Dense", axis: undefined, got: [null, null, 3] },
    "Dense expects known sizes, got None in (None, None, 3)",
  ],
  [
    { code: "output-too-small", owner: "Conv2D", window: "kernel (3, 3)", got: [null, 1, 1, 64] },
    "Conv2D with kernel (3, 3) expects a larger input, got (None, 1, 1, 64)",
  ],
  [
    { code: "reshape-mismatch", owner: "Reshape", target: [7, 7, 64], got: [1568] },
    "Reshape expects 3136 values for (7, 7, 64), got 1568: (1568,)",
  ],
  [
    { code: "reshape-mismatch", owner: "Reshape", target: [7, 7, 64], got: [null, 1568] },
    "Reshape expects 3136 values for (7, 7, 64), got 1568: (None, 1568)",
  ],
  [
    { code: "reshape-mismatch", owner: "reshape", target: [-1, 784], got: [100, 7] },
    "reshape expects a multiple of 784 values for (-1, 784), got 700: (100, 7)",
  ],
  [{ code: "reshape-mismatch", owner: "reshape", target: [], got: [units, 2] }, "reshape expects 1 value for (), got 2*units: (units, 2)"],
  [
    {
      code: "broadcast-mismatch",
      owner: "add",
      shapes: [
        [null, 32, 3],
        [null, 32, 4],
      ],
    },
    "add expects shapes that broadcast, got (None, 32, 3) and (None, 32, 4) with 3 and 4 in the last axis",
  ],
  [
    {
      code: "broadcast-mismatch",
      owner: "Add",
      shapes: [
        [1, 3],
        [4, 3],
      ],
      detail: "the same batch size",
    },
    "Add expects the same batch size, got (1, 3) and (4, 3)",
  ],
  [
    {
      code: "concat-mismatch",
      owner: "Concatenate",
      axis: -1,
      shapes: [
        [null, 24, 24, 64],
        [null, 25, 25, 32],
      ],
    },
    "Concatenate expects equal sizes except in the last axis, got (None, 24, 24, 64) and (None, 25, 25, 32) with 24 and 25 in axis -2",
  ],
  [
    {
      code: "concat-mismatch",
      owner: "Concatenate",
      axis: 1,
      shapes: [
        [null, 4, 3],
        [null, 5, 3],
        [null, 6, 2],
      ],
    },
    "Concatenate expects equal sizes except in axis 1, got (None, 4, 3), (None, 5, 3) and (None, 6, 2) with 3 and 2 in axis 2",
  ],
  [
    {
      code: "concat-mismatch",
      owner: "Concatenate",
      axis: -1,
      shapes: [
        [null, 40, 24],
        [null, 8],
      ],
    },
    "Concatenate expects inputs of one rank, got (None, 40, 24) and (None, 8)",
  ],
  [
    {
      code: "matmul-mismatch",
      owner: "matmul",
      shapes: [
        [null, 20],
        [32, 20],
      ],
      detail: "inner sizes 20 and 32 differ",
    },
    "matmul expects sizes that match, got (None, 20) and (32, 20): inner sizes 20 and 32 differ",
  ],
  [{ code: "axis-out-of-range", owner: "sum", axis: 3, got: [null, 10] }, "sum expects an axis from -2 to 1, got 3: (None, 10)"],
  [{ code: "axis-out-of-range", owner: "sum", axis: 0, got: [] }, "sum expects at least one axis, got 0: ()"],
  [
    { code: "index-out-of-range", owner: "Indexing", index: 7, got: [null, 4], axis: 1 },
    "Indexing expects an index from -4 to 3 in axis 1, got 7: (None, 4)",
  ],
  [
    { code: "invalid-argument", owner: "Dense", argument: "units", expected: "a positive integer", got: "-3" },
    "Dense expects a positive integer for units, got -3",
  ],
  [
    { code: "invalid-argument", owner: "GroupNormalization", argument: "groups", expected: "at most 3", got: "32", shape: [null, 3] },
    "GroupNormalization expects at most 3 for groups, got 32: (None, 3)",
  ],
  [
    { code: "call-mismatch", owner: "Dense", detail: "is missing the required argument 'units'" },
    "Dense is missing the required argument 'units'",
  ],
  [{ code: "input-structure", owner: "Functional", expected: "2 inputs", got: "1 tensor" }, "Functional expects 2 inputs, got 1 tensor"],
  [
    { code: "input-mismatch", owner: "Model", input: "", expected: [null, 28, 28, 1], got: [60000, 784], role: "x" },
    "Model expects (None, 28, 28, 1) for x, got (60000, 784)",
  ],
  [
    { code: "input-mismatch", owner: "Model", input: "age", expected: [null, 1], got: [8, 2], role: "validation" },
    "Model expects (None, 1) for input age of the validation data, got (8, 2)",
  ],
  [
    { code: "input-mismatch", owner: "Model", input: "", expected: image, got: [28, 28], role: "call" },
    "Model expects (None, 28, 28) for its input, got (28, 28), whose first axis is read as the batch",
  ],
  [
    {
      code: "label-mismatch",
      loss: "categorical_crossentropy",
      expected: "one-hot labels of shape (None, 10)",
      labels: [60000],
      output: [null, 10],
    },
    "categorical_crossentropy expects one-hot labels of shape (None, 10), got labels (60000,) for output (None, 10)",
  ],
  [
    { code: "label-mismatch", loss: "mse", expected: "labels of shape (None, 1)", labels: [8, 3], output: [null, 2], outputName: "age" },
    "mse expects labels of shape (None, 1), got labels (8, 3) for output age (None, 2)",
  ],
  [
    { code: "metric-mismatch", metric: "F1Score", expected: "labels of rank 2", labels: [8], output: [null, 3] },
    "F1Score expects labels of rank 2, got labels (8,) for output (None, 3)",
  ],
  [
    { code: "output-structure", owner: "fit", expected: "labels for 2 outputs", got: "1 array" },
    "fit expects labels for 2 outputs, got 1 array",
  ],
  [
    {
      code: "cardinality-mismatch",
      owner: "fit",
      sizes: [
        { name: "x", size: 60000 },
        { name: "y", size: 10000 },
      ],
    },
    "fit expects the same number of samples in all data, got 60000 in x and 10000 in y",
  ],
  [{ code: "training-setup", owner: "fit", detail: "the model has no loss" }, "fit: the model has no loss"],
  [{ code: "wrong-kind", owner: "fit", expected: "an array", got: "a list", argument: "x" }, "fit expects an array for x, got a list"],
  [
    { code: "weights-mismatch", owner: "set_weights", expected: "(100, 32)", got: "(32, 100)" },
    "set_weights expects (100, 32), got (32, 100)",
  ],
  [
    { code: "graph-disconnected", owner: "Model", detail: "the outputs also depend on the input 'a'" },
    "Model: the outputs also depend on the input 'a'",
  ],
  [{ code: "python-error", owner: "unpacking", detail: "expects 2 values, got 3" }, "unpacking expects 2 values, got 3"],
  [{ code: "shape-comment", declared: "(None, 4)", got: [null, 5] }, "Shape comment expects (None, 4), got (None, 5)"],
  [
    {
      code: "missing-name",
      of: "Keras 3",
      name: "keras.losses.mse",
      instead: { written: "keras.losses.mean_squared_error", path: "keras.losses.mean_squared_error" },
    },
    "Keras 3 has no keras.losses.mse: write keras.losses.mean_squared_error",
  ],
  [{ code: "missing-name", of: "Keras 3", name: "keras.losses.Reduction", instead: undefined }, "Keras 3 has no keras.losses.Reduction"],
  [
    { code: "softmax-one-unit", owner: "Dense", got: [null, 1] },
    "Dense expects more than one unit for softmax, got 1, so every output is 1.0: (None, 1)",
  ],
  [
    { code: "from-logits", loss: "CategoricalCrossentropy", fromLogits: true, activation: "softmax" },
    "CategoricalCrossentropy with from_logits=True expects an output without activation, got activation softmax",
  ],
  [
    { code: "from-logits", loss: "binary_crossentropy", fromLogits: false, activation: "linear" },
    "binary_crossentropy expects probabilities, got an output with activation linear: set from_logits=True",
  ],
  [
    { code: "loss-activation", loss: "categorical_crossentropy", expected: "softmax", activation: "sigmoid" },
    "categorical_crossentropy expects an output with activation softmax, got activation sigmoid",
  ],
  [
    { code: "silent-broadcast", loss: "mse", labels: [100, 1], output: [null, 3] },
    "mse expects labels and output of one shape, got labels (100, 1) for output (None, 3), which broadcast without an error",
  ],
  [
    { code: "label-encoding", loss: "categorical_crossentropy", detail: "one-hot labels", labels: [8, 1], output: [null, 1] },
    "categorical_crossentropy expects one-hot labels, got labels (8, 1) for output (None, 1)",
  ],
  [
    { code: "label-range", loss: "sparse_categorical_crossentropy", min: 1, max: 10, classes: 10, certain: true },
    "sparse_categorical_crossentropy expects class ids from 0 to 9, got 1 to 10: the output has 10 classes",
  ],
  [
    { code: "label-range", loss: "sparse_categorical_crossentropy", min: -1, max: 1, classes: UNKNOWN, certain: false },
    "sparse_categorical_crossentropy expects class ids from 0 on, got -1 to 1",
  ],
  [
    { code: "label-values", loss: "binary_crossentropy", activation: undefined, expected: [0, 1], got: [-1, 1] },
    "binary_crossentropy expects labels from 0 to 1, got -1 to 1",
  ],
  [
    { code: "label-values", loss: "mse", activation: "tanh", expected: [-1, 1], got: [0, 100] },
    "mse expects labels from -1 to 1 for an output with activation tanh, got 0 to 100",
  ],
  [
    { code: "metric-choice", metric: "accuracy", expected: "classes", got: "labels that are any numbers", instead: "mae" },
    "accuracy expects classes, got labels that are any numbers: use mae",
  ],
  [
    { code: "mixed-axes", owner: "argmax", expected: "axis=-1 for the class of each sample", got: "axis=0", shape: [8, 3] },
    "argmax expects axis=-1 for the class of each sample, got axis=0: (8, 3)",
  ],
  [{ code: "unused-suppression", what: "ignore[rank-mismatch]" }, "Nothing to ignore here: ignore[rank-mismatch]"],
];

describe("messages", () => {
  it.each(cases)("$code", (problem, message) => {
    expect(messageOf(problem)).toBe(message);
  });

  it("has a case above for every code", () => {
    expect([...new Set(cases.map(([problem]) => problem.code))].sort()).toEqual([...problemCodes].sort());
  });

  it("keeps to one line whatever the program's texts hold", () => {
    expect(messageOf({ code: "wrong-kind", owner: "fit", expected: "an array", got: "'two\r\n  lines'" })).toBe(
      "fit expects an array, got 'two lines'",
    );
  });

  it.each(problemCodes)("title of %s is short and without a full stop", (code) => {
    expect(titleOf(code)).toMatch(/^[A-Za-z][^\n]{5,60}[^.]$/);
  });

  it("has related words without a full stop", () => {
    for (const words of Object.values(relatedWords)) expect(words).toMatch(/^[a-z][^\n]*[^.]$/);
  });
});
