/** What is offered for mistakes that run: the one title, preferred, and the line that it changes. */
import { expect, test } from "vitest";
import { changedLines, repaired } from "./repairing";

const HEAD = `import numpy as np
import tensorflow as tf
import keras
from keras import layers
x = np.zeros((32, 4))
images = np.zeros((9, 8, 6, 3))
model = keras.Sequential([keras.Input((4,)), layers.Dense(3, activation="softmax")])
ids = np.random.randint(0, 3, 32)
`;

const cells: readonly (readonly [name: string, code: string, lines: string, title: string, changed: string])[] = [
  [
    "a reshape for a transpose",
    "mixed-axes",
    "y = np.reshape(images, (9, 3, 8, 6))",
    "Transpose instead: transpose(0, 3, 1, 2)",
    "y = np.transpose(images, (0, 3, 1, 2))",
  ],
  [
    "the method",
    "mixed-axes",
    "y = images.reshape(9, 3, 8, 6)",
    "Transpose instead: transpose(0, 3, 1, 2)",
    "y = images.transpose((0, 3, 1, 2))",
  ],
  ["the layer", "mixed-axes", "y = layers.Reshape((3, 8, 6))(images)", "Use Permute((3, 1, 2))", "y = layers.Permute((3, 1, 2))(images)"],
  [
    "the class of each sample",
    "mixed-axes",
    "best = np.argmax(model.predict(x))",
    "Set axis=-1",
    "best = np.argmax(model.predict(x), axis=-1)",
  ],
  [
    "one-hot twice",
    "mixed-axes",
    "y = keras.utils.to_categorical(keras.utils.to_categorical(ids, 3), 3)",
    "Remove to_categorical",
    "y = keras.utils.to_categorical(ids, 3)",
  ],
  [
    "batches of batches",
    "mixed-axes",
    "data = tf.data.Dataset.from_tensor_slices((x, ids)).batch(8).batch(4)",
    "Remove the second batch",
    "data = tf.data.Dataset.from_tensor_slices((x, ids)).batch(8)",
  ],
  [
    "one element with all samples",
    "mixed-axes",
    "data = tf.data.Dataset.from_tensors((x, ids)).batch(8)",
    "Use from_tensor_slices for one element a sample",
    "data = tf.data.Dataset.from_tensor_slices((x, ids)).batch(8)",
  ],
  [
    "rows instead of channels",
    "mixed-axes",
    "y = layers.BatchNormalization(axis=1)(keras.Input((32, 32, 3)))",
    "Normalize the channels: remove axis",
    "y = layers.BatchNormalization()(keras.Input((32, 32, 3)))",
  ],
  [
    "classes counted from 1",
    "label-values",
    "y = keras.utils.to_categorical(np.random.randint(1, 4, 99))",
    "Count the classes from 0: np.random.randint(1, 4,… - 1",
    "y = keras.utils.to_categorical(np.random.randint(1, 4, 99) - 1)",
  ],
  [
    "a square of all pairs",
    "silent-broadcast",
    "loss = np.zeros(32) - keras.Sequential([layers.Dense(1)]).predict(x)",
    "Take the column out: keras.Sequential([layer…[:, 0]",
    "loss = np.zeros(32) - keras.Sequential([layers.Dense(1)]).predict(x)[:, 0]",
  ],
];

test.each(cells)("%s", (_name, code, lines, title, changed) => {
  const text = `${HEAD}${lines}\n`;
  const found = repaired(text);
  expect(found.code).toBe(code);
  expect(found.fixes[0]).toMatchObject({ title, preferred: true });
  expect(changedLines(text, found.after ?? "")).toEqual([`- ${lines}`, `+ ${changed}`]);
});

const compiled = (last: string, compile: string, fit: string): string =>
  `${HEAD}last = ${last}
net = keras.Sequential([keras.Input((4,)), last])
net.compile(${compile})
net.fit(x, ${fit})
`;

const training: readonly (readonly [name: string, code: string, text: string, title: string, changes: readonly string[]])[] = [
  [
    "accuracy of a regression",
    "metric-choice",
    compiled("layers.Dense(1)", `"adam", "mse", metrics=["accuracy"]`, "np.random.rand(32, 1)"),
    "Use mae",
    [`- net.compile("adam", "mse", metrics=["accuracy"])`, `+ net.compile("adam", "mse", metrics=["mae"])`],
  ],
  [
    "the class that compares probabilities with labels",
    "metric-choice",
    compiled(`layers.Dense(1, activation="sigmoid")`, `"adam", "binary_crossentropy", metrics=[keras.metrics.Accuracy()]`, "ids % 2"),
    "Use BinaryAccuracy",
    [
      `- net.compile("adam", "binary_crossentropy", metrics=[keras.metrics.Accuracy()])`,
      `+ net.compile("adam", "binary_crossentropy", metrics=[keras.metrics.BinaryAccuracy()])`,
    ],
  ],
  [
    "labels of -1 and 1",
    "label-values",
    compiled(`layers.Dense(1, activation="sigmoid")`, `"adam", "binary_crossentropy"`, "np.arange(32) % 2 * 2 - 1"),
    "Label the classes 0 and 1: ((np.arange(32) % 2 * 2 … + 1) // 2",
    ["- net.fit(x, np.arange(32) % 2 * 2 - 1)", "+ net.fit(x, ((np.arange(32) % 2 * 2 - 1) + 1) // 2)"],
  ],
  [
    "a regression beyond its activation",
    "label-values",
    compiled(`layers.Dense(1, activation="sigmoid")`, `"adam", "mse"`, "np.random.uniform(0, 50, (32, 1))"),
    "Remove the activation sigmoid",
    [`- last = layers.Dense(1, activation="sigmoid")`, "+ last = layers.Dense(1)"],
  ],
];

test.each(training)("%s", (_name, code, text, title, changes) => {
  const found = repaired(text);
  expect(found.code).toBe(code);
  expect(found.fixes[0]).toMatchObject({ title, preferred: true });
  expect(changedLines(text, found.after ?? "")).toEqual(changes);
});
