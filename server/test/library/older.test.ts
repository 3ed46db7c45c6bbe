/** Spellings of older versions: programs that use them are read as far as they can be, and never accused of them. */
import { beforeAll, expect, test } from "vitest";
import { diagnosticsOf } from "../../src/features/diagnostics";
import type { Analysis } from "../../src/interpret/analysis";
import { analyze, noImports } from "../../src/interpret/analyze";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

const IMPORTS = `import tensorflow as tf
import tensorflow.compat.v1 as tf1
from keras import Input, Model, Sequential
from keras.layers import BatchNormalization, Conv2D, Dense, IntegerLookup
x = tf.zeros((4, 6))
`;

function analysisOf(program: string): Analysis {
  return analyze(parseModule(parser, "p.py", `${IMPORTS}${program}\n`), noImports);
}

function problemsOf(program: string): readonly string[] {
  return diagnosticsOf(analysisOf(program)).map(({ code, message }) => `${code}: ${message}`);
}

function shapeOf(program: string, name: string): unknown {
  const fact = analysisOf(program).facts.find((each) => each.kind === "assign" && each.name === name);
  return fact?.value.t === "tensor" ? fact.value.shape : fact?.value.t;
}

test.each([
  "d = Dense(3, W_regularizer=None, init='uniform')(Input((4,)))",
  "c = Conv2D(8, 3, 3, border_mode='same', subsample=(2, 2))(Input((8, 8, 3)))",
  "b = BatchNormalization(mode=2)(Input((4,)))",
  "i = IntegerLookup(vocabulary=[1, 2], mask_value=None)",
  "i = Input(type_spec=tf.TensorSpec((None, 3)))",
  "h = tf.nn.dropout(x, keep_prob=0.5)",
  "r = tf1.image.resize(tf.zeros((1, 8, 8, 3)), (4, 4), align_corners=True)",
  "l = tf1.losses.mean_squared_error(labels=x, predictions=x)",
])("%s", (program) => {
  expect(problemsOf(program)).toEqual([]);
});

test("a model compiled with arguments that are gone is compiled", () => {
  const program = `m = Sequential([Input((6,)), Dense(1)])
m.compile("adam", "mse", sample_weight_mode="temporal")
m.fit(x, tf.zeros((4, 1)))`;
  expect(problemsOf(program)).toEqual([]);
});

test("a parameter with another name means the same", () => {
  expect(shapeOf("r = tf.reduce_sum(x, reduction_indices=1, keep_dims=True)", "r")).toEqual([4, 1]);
  expect(shapeOf("r = tf.argmax(x, dimension=1)", "r")).toEqual([4]);
});

test("what a call for another interface makes is not known", () => {
  expect(shapeOf("c = Conv2D(8, 3, 3, border_mode='same')(Input((9, 9, 3)))", "c")).toBe("other");
});

test("other names stay mistakes", () => {
  expect(problemsOf("d = Dense(3, kernel_regulariser=None)")).toEqual([
    "call-mismatch: Dense got an unexpected argument 'kernel_regulariser'",
  ]);
});
