/** Layers the user writes: `build` runs with the real shape at the first call, `call` with the real inputs. */

import { UNKNOWN_RANK } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Args, ArgumentValue, Context } from "../../value/context";
import { makeArgs, shapeOf, shapeValue, unknown } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { FunctionValue, ObjectValue, Value } from "../../value/values";
import { isSymbolic } from "../vocabulary/layers";
import { traced } from "./operation";
import { type LayerBehaviour, type LayerCall, layerState, type Weight } from "./state";

/** The user's own function of this name, found before any library class in the MRO. */
export function userMethod(self: ObjectValue, name: string): FunctionValue | undefined {
  for (const each of self.cls.mro) {
    if (!each || each.path !== undefined) return undefined;
    const found = each.attrs.get(name);
    if (found) return found.kind === "function" ? found : undefined;
  }
  return undefined;
}

/** Behaviour of an object whose class the user wrote: what `call` and `build` of that class do. */
export function userBehaviour(self: ObjectValue): LayerBehaviour {
  return {
    rank: undefined,
    minRank: undefined,
    user: true,
    frozenAxes: () => [],
    weights: (inputs, ctx) => buildUserLayer(self, inputs, ctx),
    call: (call, ctx) => declaredOutput(self, call.inputs, ctx) ?? runUserCall(self, call, ctx),
    sublayers: () => layersIn(self),
  };
}

/** On symbolic tensors Keras trusts the user's `compute_output_shape` and does not run `call`. */
function declaredOutput(self: ObjectValue, inputs: Value, ctx: Context): Value | undefined {
  if (!isSymbolic(inputs) || !userMethod(self, "compute_output_shape")) return undefined;
  const shape = shapeOf(ctx.callMethod(self, "compute_output_shape", makeArgs([shapesOf(inputs)])));
  return shape ? tensor(shape, "float32", "keras") : unknown;
}

function runUserCall(self: ObjectValue, call: LayerCall, ctx: Context): Value {
  const own = userMethod(self, "call");
  if (!own) return unknown;
  const args = call.args.positional.length > 0 ? replaceFirst(call.args, call.inputs) : call.args;
  return ctx.callMethod(self, "call", tracedArguments(acceptedBy(own, args)));
}

/** `training=` given to a layer whose `call` does not take it is dropped, as Keras's `CallSpec` does. */
function acceptedBy({ definition }: FunctionValue, args: Args): Args {
  if (!args.named.has("training") || definition.parameters.some(({ name, role }) => name.id === "training" || role === "kwargs"))
    return args;
  return { ...args, named: new Map([...args.named].filter(([name]) => name !== "training")) };
}

function tracedArguments(args: Args): Args {
  const trace = (argument: ArgumentValue): ArgumentValue => ({ ...argument, value: traced(argument.value) });
  return {
    ...args,
    positional: args.positional.map(trace),
    named: new Map([...args.named].map(([name, each]) => [name, trace(each)] as const)),
  };
}

function replaceFirst(args: Args, inputs: Value): Args {
  return { ...args, positional: args.positional.map((each, index) => (index === 0 ? { ...each, value: inputs } : each)) };
}

function buildUserLayer(self: ObjectValue, inputs: Value, ctx: Context): readonly Weight[] | undefined {
  if (userMethod(self, "build")) ctx.callMethod(self, "build", makeArgs([shapesOf(inputs)]));
  return [];
}

/** `input_shape` as Keras hands it to `build`: a tuple, or a structure of tuples. */
function shapesOf(inputs: Value): Value {
  if (inputs.kind === "tensor") return isRanked(inputs.shape) ? shapeValue(inputs.shape) : unknown;
  if (inputs.kind === "list" && inputs.items) return { ...inputs, items: inputs.items.map(shapesOf) };
  if (inputs.kind === "tuple") return { ...inputs, items: inputs.items.map(shapesOf) };
  return unknown;
}

/** Layers among an object's attributes, also in lists and dicts, in order of assignment. */
export function layersIn(self: ObjectValue): readonly ObjectValue[] {
  return [...attributesOf(self)].filter((value): value is ObjectValue => value.kind === "object" && value !== self && !!layerState(value));
}

/** Each `keras.Variable` among an object's attributes. */
export function variablesIn(self: ObjectValue): readonly Weight[] {
  return [...attributesOf(self)].flatMap((value) =>
    value.kind === "tensor" && value.trainable !== undefined && isRanked(value.shape)
      ? [{ name: "variable", shape: value.shape, trainable: value.trainable }]
      : [],
  );
}

function attributesOf(self: ObjectValue): ReadonlySet<Value> {
  const found = new Set<Value>();
  const search = (value: Value, depth: number): void => {
    found.add(value);
    if (depth > 3) return;
    if (value.kind === "list" || value.kind === "tuple") for (const item of value.items ?? []) search(item, depth + 1);
    else if (value.kind === "dict") for (const entry of value.entries.values()) search(entry.value, depth + 1);
  };
  for (const value of self.attrs.values()) search(value, 0);
  return found;
}

/** `self.add_weight(shape=…)`: a variable with that shape, counted among the layer's weights. */
export function addWeight(self: ObjectValue, args: Args, ctx: Context): Value {
  const argument = (name: string, index: number): Value | undefined => args.named.get(name)?.value ?? args.positional[index]?.value;
  // Keras 2 had `name` first: `add_weight("kernel", shape=…)`.
  const named = args.positional[0]?.value.kind === "string";
  const shapeArgument = argument("shape", named ? 1 : 0);
  const shape =
    shapeArgument && shapeArgument.kind !== "none"
      ? (shapeOf(shapeArgument) ?? UNKNOWN_RANK)
      : shapeArgument || !args.open
        ? []
        : UNKNOWN_RANK;
  const dtype = argument("dtype", 2);
  const trainable = args.named.get("trainable")?.value;
  const state = layerState(self);
  if (state) {
    const name = argument("name", named ? 0 : 6);
    const weight: Weight | undefined = isRanked(shape)
      ? {
          name: name?.kind === "string" ? (name.value ?? "variable") : "variable",
          shape,
          trainable: trainable ? ctx.truth(trainable) !== false : true,
        }
      : undefined;
    ctx.heap.set(state, "weights", weight && state.weights !== undefined ? [...(state.weights ?? []), weight] : undefined);
  }
  return tensor(shape, dtype?.kind === "string" ? dtype.value : "float32", "tensorflow", { variable: true, origin: ctx.site });
}
