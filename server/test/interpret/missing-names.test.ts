/** Names that one part of Keras lacks: found where they are read, left alone where the program provides for it. */
import path from "node:path";
import { describe, expect, test } from "vitest";
import { missingAt } from "../../src/library/index";
import { readCatalogue } from "../coverage/catalogue";
import { problemsOf, withParser } from "./running";

const found: Readonly<Record<string, string>> = {
  "an attribute": "f = keras.losses.mse",
  "an import": "from keras.losses import mse",
  "a module": "import keras.preprocessing.text",
  "in a function that nobody calls": "def f(y, p):\n    return keras.losses.mse(y, p)",
  "getattr without a default is not asked, the name beside it is": "f = [getattr(keras.losses, 'mae'), keras.losses.mse]",
  "behind a test that is known": "if hasattr(keras.losses, 'mean_squared_error'):\n    f = keras.losses.mse",
};

const silent: Readonly<Record<string, string>> = {
  "inside try": "try:\n    f = keras.losses.mse\nexcept AttributeError:\n    f = None",
  "in a function called inside try":
    "def f():\n    return keras.losses.mse\ntry:\n    g = f()\nexcept (AttributeError, ImportError):\n    g = None",
  "behind a condition that is not known": "if unsure():\n    f = keras.losses.mse",
  "behind hasattr": "f = keras.losses.mse if hasattr(keras.losses, 'mse') else keras.losses.mean_squared_error",
  "assigned by the program": "keras.losses.mse = keras.losses.mean_squared_error\nf = keras.losses.mse",
  "with the Keras of before":
    "import os\nos.environ['TF_USE_LEGACY_KERAS'] = '1'\nimport tensorflow as tf\nf = tf.keras.losses.mean_squared_error",
  "in tf_keras": "import tf_keras\nf = tf_keras.losses.mean_squared_error",
  "what all of Keras 3 dropped": "from keras import backend as K\nK.set_learning_phase(1)\nfrom keras.layers.core import Dense",
  "a typing mistake": "f = keras.losses.mesn_squared_error",
};

withParser();

describe("missing names", () => {
  test.each(Object.entries(found))("%s", (_title, program) => {
    expect(problemsOf(program)).toEqual(["missing-name"]);
  });
  test.each(Object.entries(silent))("%s: silent", (_title, program) => {
    expect(problemsOf(program)).toEqual([]);
  });
});

test("no name of the catalogue is missing", () => {
  const { symbols } = readCatalogue(path.join(__dirname, "../../.."));
  const names = Object.entries(symbols).flatMap(([symbol, { aliases = [] }]) => [symbol, ...aliases]);
  expect(names.filter((name) => missingAt(name, () => []))).toEqual([]);
});
