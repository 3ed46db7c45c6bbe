/** Every layer of the models of `keras.applications`: name, class, output, inputs and weights, as Keras itself made them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { analyze, noImports } from "../../src/interpret/analyze";
import { layerState, modelState } from "../../src/library/keras/state";
import { madeWeights, parameterCount } from "../../src/library/keras/weights";
import { formatShape } from "../../src/shape/shape";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";
import { flattenTensors } from "../../src/value/tensors";
import type { ObjectValue, Value } from "../../src/value/values";

interface Case {
  readonly call: string;
  readonly name: string;
  readonly parameters: readonly [all: number, trainable: number];
  /** How many automatic names were given afterwards, by class in snake case. */
  readonly counters: string;
  /** The layers' rows; of most models a checksum of two digits for each. */
  readonly rows?: readonly string[];
  readonly checksums?: string;
}

interface Recorded {
  readonly source: string;
  /** What stood before each call, so that automatic names do not begin at zero. */
  readonly before: string;
  readonly cases: readonly Case[];
}

const recorded: Recorded = JSON.parse(readFileSync(path.join(__dirname, "application-layers.json"), "utf8"));

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

/** The values of names after a call. */
function after(call: string, rest: string): ReadonlyMap<string, Value> {
  const program = `import keras\nfrom keras import applications, layers\n${recorded.before}\nmodel = applications.${call}\n${rest}\n`;
  const { facts, problems } = analyze(parseModule(parser, "p.py", program), noImports);
  expect(problems).toEqual([]);
  return new Map(facts.filter(({ kind }) => kind === "assign").map(({ name, live }) => [name, live]));
}

function rowOf(layer: ObjectValue): string {
  const state = layerState(layer);
  const [use] = state?.uses ?? [];
  const given = use && use.output !== use.inputs ? flattenTensors(use.inputs) : [];
  const inputs = given.map(({ node }) => (node?.layer ? layerState(node.layer)?.name : "operation"));
  const weights = (madeWeights(layer) ?? []).map(({ name, shape, trainable }) => `${trainable ? "" : "~"}${name}${formatShape(shape)}`);
  const output = use?.output.kind === "tensor" ? formatShape(use.output.shape) : "?";
  return `${state?.name} ${layer.cls.name} ${output} of (${inputs.join(", ")}) with [${weights.join(", ")}]`;
}

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

function checksum(row: string): string {
  let total = 0;
  for (const character of row) total = (total * 31 + character.charCodeAt(0)) % 1296;
  return `${DIGITS[Math.floor(total / 36)]}${DIGITS[total % 36]}`;
}

/** The rows that are not as recorded. */
function wrongRows(rows: readonly string[], { rows: whole, checksums = "" }: Case): readonly string[] {
  const right = (row: string, index: number): boolean =>
    whole ? row === whole[index] : checksum(row) === checksums.slice(2 * index, 2 * index + 2);
  return rows.flatMap((row, index) => (right(row, index) ? [] : [`layer ${index}: ${row}`]));
}

/** What shows the next automatic name of a class. */
const NEXT: Readonly<Record<string, string>> = {
  activation: "layers.Activation('relu')",
  add: "layers.Add()",
  average_pooling2d: "layers.AveragePooling2D(2)",
  batch_normalization: "layers.BatchNormalization()",
  concatenate: "layers.Concatenate()",
  conv2d: "layers.Conv2D(1, 1)",
  cropping2d: "layers.Cropping2D()",
  dropout: "layers.Dropout(0.5)",
  flatten: "layers.Flatten()",
  global_average_pooling2d: "layers.GlobalAveragePooling2D()",
  global_max_pooling2d: "layers.GlobalMaxPooling2D()",
  input_layer: "layers.InputLayer((1,))",
  layer_normalization: "layers.LayerNormalization()",
  max_pooling2d: "layers.MaxPooling2D()",
  multiply: "layers.Multiply()",
  normalization: "layers.Normalization()",
  re_lu: "layers.ReLU()",
  rescaling: "layers.Rescaling(1.0)",
  zero_padding2d: "layers.ZeroPadding2D()",
  functional: "keras.Model(image := keras.Input((1,)), image)",
};
const next = Object.entries(NEXT);
const naming = next.map(([name, layer]) => `${name} = ${layer}`).join("\n");

function countsOf({ counters }: Case): ReadonlyMap<string, string> {
  return new Map(counters.split(" ").map((each) => [each.slice(0, each.indexOf(":")), each.slice(each.indexOf(":") + 1)]));
}

function nameOf(value: Value | undefined): string | undefined {
  return value && layerState(value)?.name;
}

describe(recorded.source, () => {
  test.each(recorded.cases)("$call", (of) => {
    const values = after(of.call, naming);
    const model = values.get("model");
    const state = model && modelState(model);
    expect(wrongRows((state?.layers ?? []).map(rowOf), of)).toEqual([]);
    expect(state?.layers).toHaveLength(of.rows?.length ?? (of.checksums ?? "").length / 2);
    expect(state?.name).toBe(of.name);
    if (model?.kind === "object") expect([parameterCount(model), parameterCount(model, "trainable")]).toEqual(of.parameters);
    const counts = countsOf(of);
    const names = next.map(([name]) => (counts.has(name) ? `${name}_${counts.get(name)}` : name));
    expect(next.map(([name]) => nameOf(values.get(name)))).toEqual(names);
  });

  test("every class that Keras numbers is looked at", () => {
    const counted = new Set(recorded.cases.flatMap((of) => [...countsOf(of).keys()]));
    // Not of layers, or of such as nobody else makes.
    for (const own of ["seed_generator", "scratch_graph", "variable", "custom_scale_layer"]) counted.delete(own);
    expect([...counted].filter((name) => !(name in NEXT))).toEqual([]);
  });
});
