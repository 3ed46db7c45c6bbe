/**
 * Calling a Sequential or functional model: matching the data to its inputs, Keras's checks and silent adjustments of rank,
 * then the graph on the real shapes (keras/src/models/functional.py `_standardize_inputs`, `_adjust_input_rank`).
 */
import { compareDims, type Dims } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { unknown } from "../../../value/make";
import { asTensor, flattenTensors, mapTensors } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { isSymbolic } from "../../vocabulary/layers";
import type { LayerBehaviour, LayerCall, ModelState } from "../state";
import { declared, runGraph } from "./graph";

/** Behaviour of a model that has, or will have, a graph. `prepare` builds a deferred Sequential for the data. */
export function graphBehaviour(state: () => ModelState | undefined, prepare: (call: LayerCall, ctx: Context) => void): LayerBehaviour {
  return {
    rank: undefined,
    minRank: undefined,
    user: false,
    frozenAxes: () => [],
    weights: () => [],
    call: (call, ctx) => {
      prepare(call, ctx);
      const model = state();
      return model ? runModel(model, call, ctx) : unknown;
    },
    declared: () => declaredOutputs(state()) ?? unknown,
    sublayers: () => state()?.layers ?? [],
  };
}

function runModel(model: ModelState, call: LayerCall, ctx: Context): Value {
  if (!model.inputs || !model.outputs) return unknown;
  const inputs = flattenTensors(model.inputs);
  const data = matchInputs(model, inputs, call);
  if (!data) return declaredOutputs(model) ?? unknown;
  const checked = data.map((value, index) => {
    const input = inputs[index];
    const of = asTensor(value);
    return input && of ? converted(adjust(model, input, of, call), input.dtype) : value;
  });
  return runGraph(inputs, model.outputs, checked, ctx);
}

/** What a built model gives for inputs that are not known; undefined without a graph. */
export function declaredOutputs(model: ModelState | undefined): Value | undefined {
  if (!model?.inputs || !model.outputs) return undefined;
  const inputs = flattenTensors(model.inputs);
  return mapTensors(model.outputs, (each) => declared(each, inputs));
}

/** The data in the order of the model's inputs; undefined when the match is not known. */
function matchInputs(model: ModelState, inputs: readonly TensorValue[], call: LayerCall): readonly Value[] | undefined {
  const { inputs: data, at } = call;
  const owner = call.self.cls.name;
  if (data.kind === "dict") {
    if (model.type === "sequential" && inputs.length === 1 && data.entries.size === 1 && !data.open) return undefined;
    return inputs.map((input) => dictEntry(model, input, data, owner, at));
  }
  const items = data.kind === "list" || data.kind === "tuple" ? data.items : data.kind === "tensor" ? [data] : undefined;
  if (!items) return undefined;
  // A Sequential takes the first of several; a functional model refuses them.
  if (inputs.length === 1 && model.type === "sequential") return items.slice(0, 1);
  if (items.length !== inputs.length)
    return failAt(
      { at },
      {
        code: "input-structure",
        owner,
        expected: `${inputs.length} input${inputs.length === 1 ? "" : "s"} (${inputs.map((each) => each.name).join(", ")})`,
        got: `${items.length}`,
      },
    );
  return items;
}

function dictEntry(
  model: ModelState,
  input: TensorValue,
  data: Extract<Value, { kind: "dict" }>,
  owner: string,
  at: Site | undefined,
): Value {
  const keys = model.inputs?.kind === "dict" ? [...model.inputs.entries].find(([, entry]) => entry.value === input)?.[0] : undefined;
  if (keys === undefined && input.name === undefined) return unknown;
  const found = data.entries.get(keys ?? `s${input.name}`);
  if (found) return found.value;
  if (data.open) return unknown;
  const got = [...data.entries.values()].map((entry) => display(entry.key)).join(", ");
  const wanted = keys?.slice(1) ?? input.name;
  return failAt(
    { at },
    { code: "input-structure", owner, expected: `an entry for the input '${wanted}'`, got: `a dict with the keys ${got}` },
  );
}

/** The data become tensors of the dtype that the model's input has. */
function converted(data: TensorValue, dtype: string | undefined): TensorValue {
  const framework = data.framework === "numpy" || data.framework === "pandas" ? "tensorflow" : data.framework;
  return dtype === data.dtype && framework === data.framework ? data : { ...data, dtype, framework };
}

/** Keras's silent adjustment of rank for concrete data, then its check of sizes. */
function adjust(model: ModelState, input: TensorValue, data: TensorValue, call: LayerCall): TensorValue {
  if (!isRanked(input.shape) || !isRanked(data.shape)) return data;
  const expected = input.shape;
  const symbolic = isSymbolic(data);
  const got = symbolic ? data.shape : adjustRank(expected, data.shape);
  const mismatch = (): never =>
    failAt(
      { at: call.at, related: [input.origin && { site: input.origin, role: "input" }, data.origin && { site: data.origin, role: "data" }] },
      { code: "input-mismatch", owner: call.self.cls.name, input: input.name ?? "input", expected, got: data.shape as Dims, role: "call" },
    );
  if (got === undefined) return mismatch();
  if ((symbolic || (got.length === expected.length && model.type === "functional")) && !sizesFit(expected, got)) mismatch();
  return got === data.shape ? data : { ...data, shape: got };
}

function adjustRank(expected: Dims, got: Dims): Dims | undefined {
  if (got.length === expected.length) return got;
  if (got.length === expected.length - 1 && expected[expected.length - 1] === 1) return [...got, 1];
  if (got.length === expected.length + 1) {
    const last = got[got.length - 1];
    if (last === 1) return got.slice(0, -1);
    if (last !== undefined && compareDims(last, 1) !== "no") return got.slice(0, -1);
  }
  return undefined;
}

/** Every axis but the batch, as far as both have it; a last axis of 1 on either side is left out (`allow_last_axis_squeeze`). */
function sizesFit(expected: Dims, got: Dims): boolean {
  const sizes = squeezed(got);
  return squeezed(expected).every((size, axis) => {
    const actual = sizes[axis];
    return axis === 0 || size === null || actual === undefined || actual === null || compareDims(size, actual) !== "no";
  });
}

function squeezed(dims: Dims): Dims {
  const last = dims[dims.length - 1];
  return last === 1 || (last !== undefined && last !== null && compareDims(last, 1) !== "no") ? dims.slice(0, -1) : dims;
}
