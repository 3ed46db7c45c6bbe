/** Layers the user writes: `build` runs with the real shape at the first call, `call` with the real inputs. */

import { UNKNOWN_RANK } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import { type Args, type ArgumentValue, type Context, failAt } from "../../value/context";
import { none, shapeOf, unknown } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { FunctionValue, ObjectValue, Value } from "../../value/values";
import { isSymbolic } from "../vocabulary/layers";
import { noteMasks, withMasks } from "./masks";
import { traced } from "./operation";
import { type LayerBehaviour, type LayerCall, layerState, type Weight } from "./state";
import { outputOfShape, shapeArguments } from "./user-shapes";

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
    weights: (inputs, ctx, call) => buildUserLayer(self, inputs, call.args, ctx),
    call: (call, ctx) => declaredOutput(self, call, ctx) ?? runUserCall(self, call, ctx),
    sublayers: () => layersIn(self),
  };
}

const OVERRIDES = ["call", "build", "compute_output_shape", "compute_output_spec"];

/**
 * A library's layer or model whose class the user derived another from. The library's own `compute_output_shape` answers for
 * symbolic tensors, whatever the user's `call` does.
 */
export function withUserMethods(self: ObjectValue, library: LayerBehaviour): LayerBehaviour {
  if (!OVERRIDES.some((name) => userMethod(self, name))) return library;
  const runs = userMethod(self, "call") !== undefined;
  const builds = userMethod(self, "build") !== undefined;
  return {
    ...library,
    user: true,
    library,
    declared: () => (runs ? unknown : (library.declared?.() ?? unknown)),
    frozenAxes: (input) => (builds ? [] : library.frozenAxes(input)),
    weights: (inputs, ctx, call) => (builds ? buildUserLayer(self, inputs, call.args, ctx) : library.weights(inputs, ctx, call)),
    call: (call, ctx) =>
      declaredOutput(self, call, ctx) ??
      (runs && (library.undeclared === true || !isSymbolic(call.inputs)) ? runUserCall(self, call, ctx) : library.call(call, ctx)),
    sublayers: () => [...new Set([...library.sublayers(), ...layersIn(self)])],
  };
}

/** On symbolic tensors Keras trusts the user's `compute_output_spec` or `compute_output_shape` and does not run `call`. */
function declaredOutput(self: ObjectValue, call: LayerCall, ctx: Context): Value | undefined {
  if (!isSymbolic(call.inputs)) return undefined;
  if (userMethod(self, "compute_output_spec")) return ctx.callMethod(self, "compute_output_spec", call.args);
  const shape = userMethod(self, "compute_output_shape");
  if (!shape) return undefined;
  const args = shapeArguments(shape, userMethod(self, "call"), call.inputs, call.args);
  return outputOfShape(ctx.callMethod(self, shape.name, args), call.state.dtype ?? "float32");
}

function runUserCall(self: ObjectValue, call: LayerCall, ctx: Context): Value {
  if (userMethod(self, "compute_mask")) noteMasks(ctx);
  const own = userMethod(self, "call");
  if (!own) return callElsewhere(self, call, ctx);
  const args = call.args.positional.length > 0 ? replaceFirst(call.args, call.inputs) : call.args;
  return ctx.callMethod(self, "call", tracedArguments(withMasks(own, acceptedBy(own, args), ctx)));
}

/** `call` is something else than a method of the class, or nobody wrote one. */
function callElsewhere(self: ObjectValue, call: LayerCall, ctx: Context): Value {
  const first = self.cls.mro.find((each) => !each || each.attrs.has("call"));
  if (self.attrs.has("call") || (first && first.path === undefined)) return ctx.callMethod(self, "call", tracedArguments(call.args));
  return first ? failAt({}, { code: "python-error", owner: self.cls.name, detail: "has no call method" }) : unknown;
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

function buildUserLayer(self: ObjectValue, inputs: Value, args: Args, ctx: Context): readonly Weight[] | undefined {
  const own = userMethod(self, "build");
  if (own) ctx.call({ kind: "method", self, callee: own }, shapeArguments(own, userMethod(self, "call"), inputs, args));
  return [];
}

/**
 * Keras wraps the user's `build`, so that a layer counts as built after it: an attribute of the object hides the method.
 * `super().build(shape)` does not come here.
 */
export function wrapBuild(self: ObjectValue, ctx: Context): void {
  const own = userMethod(self, "build");
  if (!own) return;
  ctx.heap.put(self.attrs, "build", {
    kind: "native",
    name: own.name,
    invoke: (args, context) => {
      context.call({ kind: "method", self, callee: own }, args);
      const state = layerState(self);
      const shape = args.positional[0]?.value ?? [...args.named.values()][0]?.value;
      if (state && state.built === null) context.heap.set(state, "built", shape && shapeToTensors(shape));
      return none;
    },
  });
}

/** A shape tuple (or list/dict of them) as symbolic tensors. */
export function shapeToTensors(shape: Value): Value | undefined {
  if (shape.kind === "dict") {
    const entries = [...shape.entries].map(
      ([key, entry]) => [key, { key: entry.key, value: shapeToTensors(entry.value) ?? unknown }] as const,
    );
    return { kind: "dict", entries: new Map(entries), open: shape.open };
  }
  if (shape.kind !== "tuple" && shape.kind !== "list") return undefined;
  const items = shape.items;
  if (!items) return undefined;
  if (items.every((item) => item.kind === "int" || item.kind === "none"))
    return tensor(
      items.map((item) => (item.kind === "int" ? item.value : null)),
      "float32",
      "keras",
    );
  const nested = items.map(shapeToTensors);
  return nested.every((each) => each !== undefined) ? { kind: "list", items: nested, element: undefined } : undefined;
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
