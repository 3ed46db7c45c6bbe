/**
 * `get_config` and `from_config`: the arguments that make a layer, as a dict and back (keras/src/ops/operation.py).
 * What Keras writes for an argument is known for numbers, flags, texts and tuples of sizes only; any other entry is unknown,
 * and remembers the argument, so that the way back gives the same layer.
 */
import type { Dim } from "../../shape/dim";
import type { Args, Context } from "../../value/context";
import { bool, dict, dimValue, float, int, makeArgs, string, tuple, unknown } from "../../value/make";
import type { FunctionValue, ObjectValue, UnknownValue, Value } from "../../value/values";
import type { LayerClass } from "../vocabulary/layers";
import { policyValue } from "./dtype-policy";
import { layerClassOf } from "./layer-class";
import { type LayerState, layerState } from "./state";
import { userMethod } from "./user-layer";

/** What entries stand for of which only the way back is known: the argument as it was given, or undefined for one that was left out. */
const origins = new WeakMap<Value, { readonly given: Value | undefined }>();

/** An entry of which only the way back is known. */
export function opaqueEntry(given: Value | undefined): Value {
  const made: UnknownValue = { kind: "unknown" };
  origins.set(made, { given });
  return made;
}

/** `layer.get_config()` of the library. */
export function configOf(self: ObjectValue, ctx: Context): Value {
  const state = layerState(self);
  if (!state) return unknown;
  const name = ["name", string(state.name)] as const;
  if (state.args === undefined) return unknown;
  const policy = { compute: state.dtype === null ? "float32" : state.dtype, variable: state.weightDType ?? undefined };
  const base = [
    ["trainable", bool(state.trainable)],
    ["dtype", opaqueEntry(policyValue(policy, ctx))],
  ] as const;
  if (!isDeclared(state) && !userMethod(self, "get_config")) return automaticConfig(self, name, base);
  return ownConfig(state, state.args, layerClassOf(self), [name, ...base]);
}

function ownConfig(state: LayerState, args: Readonly<Record<string, unknown>>, of: LayerClass | undefined, base: readonly Entry[]): Value {
  const { always, never, optional, plainType } = writtenBy(of);
  const regularizer = state.activityRegularizer;
  const entries = [
    ...base,
    ...Object.entries(args)
      .filter(([key]) => key !== "kwargs")
      .map(([key, value]) => [key, entryOf(value, state.given?.get(key))] as const),
    ...(regularizer ? [["activity_regularizer", opaqueEntry(regularizer)] as const] : []),
  ];
  const named = new Map<string, Value>([...always.map((key) => [key, opaqueEntry(undefined)] as const), ...entries]);
  for (const key of never) named.delete(key);
  if (plainType) named.set("dtype", state.weightDType ? string(state.weightDType) : opaqueEntry(undefined));
  let open = Object.keys(args.kwargs ?? {}).length > 0;
  for (const [key, ...more] of optional) {
    const given = key === undefined ? undefined : state.given?.get(key);
    if (!given || given.kind === "none") for (const each of [key, ...more]) named.delete(each ?? "");
    open ||= given?.kind === "unknown" || given?.kind === "union";
  }
  // Enabled later than it was made.
  if (state.weights?.some(({ name: weight }) => weight.startsWith("lora_")))
    for (const key of ["lora_rank", "lora_alpha"]) named.set(key, opaqueEntry(undefined));
  const { entries: all } = dict(named);
  return { kind: "dict", entries: all, open };
}

/**
 * What a class writes besides its parameters, what of them it does not, what only when it is not None, and whether the type of its
 * variables stands for its policy.
 */
function writtenBy(of: LayerClass | undefined) {
  const words = of?.config.split(" ") ?? [];
  const marked = (mark: string): readonly string[] => words.filter((word) => word.startsWith(mark)).map((word) => word.slice(1));
  return {
    always: marked("+"),
    never: marked("-"),
    optional: marked("?").map((word) => word.split("+")),
    plainType: words.includes("=dtype"),
  };
}

/** Whether the library's class has arguments of its own. */
function isDeclared(state: LayerState): boolean {
  return state.given !== undefined;
}

type Entry = readonly [string, Value];

/** Without a `get_config` of the user, Keras keeps what the constructor was given. */
function automaticConfig(self: ObjectValue, name: Entry, base: readonly Entry[]): Value {
  const init = userMethod(self, "__init__");
  if (!self.given || self.given.open || !init) return unknown;
  const entries = [...positionalBy(init, self.given), ...[...self.given.named].map(([key, { value }]) => [key, value] as const)];
  const takesName = init.definition.parameters.some((each) => each.role === "kwargs" || each.name.id === "name");
  return dict([...(takesName ? [name] : []), ...entries, ...base]);
}

function positionalBy(init: FunctionValue, given: Args): readonly (readonly [string, Value])[] {
  const names = init.definition.parameters.slice(1).map(({ name }) => name.id);
  return given.positional.flatMap(({ value }, index) => (names[index] === undefined ? [] : [[names[index], value] as const]));
}

/** What the config, or an attribute of the same name, holds for a typed argument; undefined when its form is not known. */
export function plainForm(argument: unknown): Value | undefined {
  switch (typeof argument) {
    case "number":
      return Number.isInteger(argument) ? int(argument) : float(argument);
    case "boolean":
      return bool(argument);
    default:
      return isSizes(argument) ? tuple(argument.map(dimValue)) : undefined;
  }
}

function isSizes(argument: unknown): argument is readonly Dim[] {
  return Array.isArray(argument) && argument.length > 0 && argument.every((each) => typeof each === "number");
}

function entryOf(argument: unknown, given: Value | undefined): Value {
  return plainForm(argument) ?? (given?.kind === "string" ? given : opaqueEntry(given));
}

/** `Class.from_config(config)`: the class called with the entries. */
export function fromConfig(cls: Value, args: Args, ctx: Context): Value {
  const config = args.positional[0]?.value ?? args.named.get("config")?.value;
  if (config?.kind !== "dict" || config.open) return unknown;
  const named: Record<string, Value> = {};
  for (const { key, value } of config.entries.values()) {
    if (key.kind !== "string" || key.value === undefined) return unknown;
    const origin = origins.get(value);
    const argument = origin ? origin.given : value;
    if (argument) named[key.value] = argument;
  }
  return ctx.call(cls, makeArgs([], named));
}
