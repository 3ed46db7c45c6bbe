/** Named models against what Keras itself made: outputs, numbers of parameters, and what it refuses. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { analyze, noImports } from "../../src/interpret/analyze";
import { ARCHITECTURES } from "../../src/library/keras/applications/architectures";
import { modelState } from "../../src/library/keras/state";
import { parameterCount } from "../../src/library/keras/weights";
import { formatShape, isRanked } from "../../src/shape/shape";
import { initializeParser, type Parser, parseModule } from "../../src/syntax/parser";

type Made = readonly [parameters: number, output: readonly (number | null)[]];

interface Recorded {
  readonly source: string;
  readonly models: Readonly<Record<string, { readonly withTop: Made; readonly withoutTop: Made }>>;
  /** For models built for `[size, size + 1]` and for any size: the size, and the height (and width) of the features. */
  readonly sizes: Readonly<
    Record<
      string,
      {
        readonly fixed: readonly (readonly [size: number, height: number, width: number])[];
        readonly free: readonly (readonly [size: number, height: number])[];
      }
    >
  >;
  /** Calls whose arguments are refused, those that fail in another way, and calls that look wrong and make a model with this output. */
  readonly refused: readonly string[];
  readonly failing: readonly (readonly [call: string, code: string])[];
  readonly accepted: readonly (readonly [call: string, output: string])[];
  /** Calls with the name of what they made. */
  readonly names: readonly (readonly [call: string, name: string])[];
  /** Calls with the output's shape, the number of parameters and the name of what they made. */
  readonly made: readonly (readonly [call: string, output: string, parameters: number, name: string])[];
}

const recorded: Recorded = JSON.parse(readFileSync(path.join(__dirname, "applications.json"), "utf8"));

let parser: Parser;
beforeAll(async () => {
  parser = await initializeParser();
});

function analysisOf(call: string, rest = ""): ReturnType<typeof analyze> {
  const program = `import keras\nimport numpy as np\nfrom keras import applications, layers\nm = applications.${call}\n${rest}\n`;
  return analyze(parseModule(parser, "p.py", program), noImports);
}

/** What a call makes: the shape of its output and its parameters. */
function madeBy(call: string): readonly [output: string, parameters: unknown] {
  const fact = analysisOf(call).facts.find((each) => each.kind === "assign" && each.name === "m");
  if (fact?.value.t !== "model") return [fact?.value.t ?? "nothing", undefined];
  const output = fact.value.output;
  return [output?.t === "tensor" ? formatShape(output.shape) : "?", fact.value.params];
}

test("every model of Keras is there", () => {
  expect(Object.keys(ARCHITECTURES).sort()).toEqual(Object.keys(recorded.models).sort());
});

describe(recorded.source, () => {
  test.each(Object.entries(recorded.models))("%s", (name, { withTop, withoutTop }) => {
    expect(madeBy(`${name}(weights=None)`)).toEqual([formatShape(withTop[1]), withTop[0]]);
    expect(madeBy(`${name}(weights=None, include_top=False)`)).toEqual([formatShape(withoutTop[1]), withoutTop[0]]);
    const pooled = formatShape([null, withoutTop[1][3] ?? null]);
    expect(madeBy(`${name}(weights=None, include_top=False, pooling="max")`)).toEqual([pooled, withoutTop[0]]);
  });

  test.each(Object.entries(recorded.sizes))("sizes of %s", (name, { fixed, free }) => {
    const made = fixed.map(
      ([size]) => `f${size} = applications.${name}(weights=None, include_top=False, input_shape=(${size}, ${size + 1}, 3)).output`,
    );
    const called = free.map(([size]) => `c${size} = m(keras.Input((${size}, ${size}, 3)))`);
    const { facts } = analysisOf(`${name}(weights=None, include_top=False)`, [...made, ...called].join("\n"));
    const sizesOf = (target: string): readonly unknown[] => {
      const value = facts.find((each) => each.kind === "assign" && each.name === target)?.value;
      return value?.t === "tensor" && isRanked(value.shape) ? value.shape.slice(1, 3) : [];
    };
    expect(fixed.map(([size]) => [size, ...sizesOf(`f${size}`)])).toEqual(fixed);
    expect(free.map(([size]) => [size, sizesOf(`c${size}`)[0]])).toEqual(free);
  });

  test.each(recorded.refused)("refuses %s", (call) => {
    expect(analysisOf(call).problems.map((each) => each.problem.code)).toEqual(["invalid-argument"]);
  });

  test.each(recorded.failing)("fails in %s", (call, code) => {
    expect(analysisOf(call).problems.map((each) => each.problem.code)).toEqual([code]);
  });

  test.each(recorded.accepted)("accepts %s", (call, output) => {
    expect(analysisOf(call).problems).toEqual([]);
    expect(madeBy(call)[0]).toBe(output);
  });

  test.each(recorded.made)("makes %s", (call, output, parameters, name) => {
    expect(madeBy(call)).toEqual([output, parameters]);
    expect(nameOf(call)).toBe(name);
  });

  test.each(recorded.names)("names %s", (call, name) => {
    expect(nameOf(call)).toBe(name);
  });
});

function nameOf(call: string): string | undefined {
  const model = analysisOf(call).facts.find((each) => each.kind === "assign" && each.name === "m")?.live;
  return model && modelState(model)?.name;
}

/** Keras counts 23534592 trainable parameters of 23587712 below the top of a ResNet50, 1054720 of them in its last 4 layers. */
test.each([
  ["", 23534592],
  ["m.trainable = False", 0],
  ["m.trainable = False\nm.trainable = True", 23534592],
  ["for layer in m.layers[:-4]:\n    layer.trainable = False", 1054720],
  ["m.trainable = False\nm.get_layer('conv5_block3_3_conv').trainable = True", 0],
  ["for layer in m.layers:\n    layer.trainable = not isinstance(layer, layers.Conv2D)", 53120],
])("trainable parameters after %j", (rest, count) => {
  const facts = analysisOf("ResNet50(weights=None, include_top=False)", rest).facts;
  const model = facts.find((each) => each.kind === "assign" && each.name === "m")?.live;
  expect(model?.kind === "object" ? parameterCount(model, "trainable") : model).toEqual(count);
  expect(model?.kind === "object" ? parameterCount(model) : model).toBe(23587712);
});
