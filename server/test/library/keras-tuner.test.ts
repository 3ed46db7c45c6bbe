/**
 * `keras_tuner` as its documentation has it: a tuner that is made builds the model with every parameter's default; what a trial
 * draws later is any value. What is shown of a line is what it gave first.
 */
import { beforeAll, expect, test } from "vitest";
import { diagnosticsOf } from "../../src/features/diagnostics";
import type { Analysis } from "../../src/interpret/analysis";
import { analyze, noImports } from "../../src/interpret/analyze";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

const PROGRAM = `import keras
import keras_tuner
import numpy as np
from keras import layers

class Model(keras_tuner.HyperModel):
    def build(self, hp):
        size = hp.Int("size", 10, 28)
        inputs = keras.Input((size, size))
        x = layers.Flatten()(inputs)
        x = layers.Dense(hp.Int("units", 32, 512, step=32, default=64), activation=hp.Choice("activation", ["relu", "tanh"]))(x)
        if hp.Boolean("dropout"):
            x = layers.Dropout(0.5)(x)
        for i in range(hp.Int("more", 1, 3)):
            x = layers.Dense(hp.Fixed("width", 16))(x)
        outputs = layers.Dense(10, activation="softmax")(x)
        model = keras.Model(inputs, outputs)
        model.compile("adam", "categorical_crossentropy")
        return model

    def fit(self, hp, model, x, y, **kwargs):
        size = hp.get("size")
        cropped = x[:, :size, :size]
        return model.fit(cropped, y, **kwargs)
`;

function analysisOf(rest: string): Analysis {
  return analyze(parseModule(parser, "p.py", `${PROGRAM}${rest}\n`), noImports);
}

function shapeOf(rest: string, name: string): unknown {
  const fact = analysisOf(rest).facts.find((each) => each.kind === "assign" && each.name === name);
  return fact?.value.t === "tensor" ? fact.value.shape : fact?.value.t;
}

const TUNED = 't = keras_tuner.RandomSearch(Model(), objective="val_loss", max_trials=2)';
const SEARCHED = `${TUNED}\nt.search(np.zeros((50, 28, 28)), np.zeros((50, 10)), epochs=1)`;

test.each([
  [TUNED, "inputs", [null, 10, 10]],
  [TUNED, "x", [null, 100]],
  [TUNED, "outputs", [null, 10]],
  ["hp = keras_tuner.HyperParameters()\nx1 = np.zeros((hp.Int('u', 32, 64), hp.Int('u', 8, 9), hp['u']))", "x1", [32, 32, 32]],
  ["hp = keras_tuner.HyperParameters()\nhp.values['u'] = 7\nx1 = np.zeros((hp.Int('u', 32, 64),))", "x1", [7]],
  ["x1 = np.zeros((keras_tuner.HyperParameters().Choice('u', [3, 5], default=5),))", "x1", [5]],
])("%#: defaults when the model is first built", (rest, name, shape) => {
  expect(shapeOf(rest, name)).toEqual(shape);
});

test("what a trial draws is not known", () => {
  expect(shapeOf(SEARCHED, "cropped")).toMatchObject([50, { kind: "unknown-dim" }, { kind: "unknown-dim" }]);
  const best = `${SEARCHED}\nm = t.get_best_models(1)[0]\np = m.predict(np.zeros((5, 20, 20)))`;
  expect(shapeOf(best, "p")).toMatchObject([{ kind: "unknown-dim" }, 10]);
});

test("what was drawn may be passed on by name", () => {
  const passed = `def use(units, **rest):
    return np.zeros((units, 2))
r = use(**${"t"}.get_best_hyperparameters()[0].values)`;
  const analysis = analysisOf(`${TUNED}\n${passed}`);
  expect(diagnosticsOf(analysis)).toEqual([]);
});

test("labels that fit no model of the search are reported", () => {
  const found = diagnosticsOf(analysisOf(`${TUNED}\nt.search(np.zeros((50, 28, 28)), np.zeros((50, 7)), epochs=1)`));
  expect(found.map(({ code }) => code)).toEqual(["label-mismatch"]);
});

test("a tuner with a trial of its own runs it", () => {
  const own = `class Own(keras_tuner.RandomSearch):
    def run_trial(self, trial, x, *args, **kwargs):
        width = trial.hyperparameters.Int("width", 4, 8)
        part = x[:, :width]
        return {"loss": 0.0}
t = Own(Model(), objective="loss", max_trials=1)
t.search(np.zeros((50, 28, 28)))`;
  expect(shapeOf(own, "part")).toMatchObject([50, { kind: "unknown-dim" }, 28]);
});
