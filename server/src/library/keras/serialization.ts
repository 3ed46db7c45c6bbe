/**
 * Objects as configurations, and back (keras/src/saving/serialization_lib.py). What Keras writes for an argument is not followed; each
 * entry remembers the argument that it stands for, so that the way back gives an object made with the same arguments.
 */
import type { Context } from "../../value/context";
import { dict, makeArgs, none, string, unknown } from "../../value/make";
import type { DictValue, ObjectValue, Value } from "../../value/values";
import { type Entries, fn } from "../vocabulary/functions";
import { anything, ignored } from "../vocabulary/params";
import { opaqueEntry } from "./layer-config";

/** `get`, `serialize` and `deserialize` of a module; `argument` is what its `serialize` calls the object. */
export function lookups(module: string, argument: string): Entries {
  return {
    get: fn({ identifier: anything }, ({ identifier }, ctx) => identified(identifier, named(module, ctx), ctx)),
    serialize: serializing(argument),
    deserialize: deserializing((config, ctx) => identified(config, named(module, ctx), ctx)),
  };
}

export function serializing(argument: string): Entries[string] {
  return fn({ [argument]: anything }, (args, ctx) => serialized(args[argument] ?? unknown, ctx));
}

export function deserializing(make: (config: Value, ctx: Context) => Value = deserialized, config = "config"): Entries[string] {
  return fn({ [config]: anything, custom_objects: ignored }, (args, ctx) => make(args[config] ?? unknown, ctx));
}

/** What an identifier stands for: a name, which `byName` knows, a class, a configuration or the object itself. */
export function identified(identifier: Value, byName: (name: string) => Value, ctx: Context): Value {
  switch (identifier.kind) {
    case "string":
      return identifier.value === undefined ? unknown : byName(identifier.value);
    case "class":
      return ctx.call(identifier, makeArgs([]));
    case "dict":
      return deserialized(identifier, ctx);
    default:
      return identifier;
  }
}

/** An object of the class of that name. */
function named(module: string, ctx: Context): (name: string) => Value {
  return (name) => {
    const found = ctx.library(`${module}.${name}`);
    return found.kind === "class" ? ctx.call(found, makeArgs([])) : unknown;
  };
}

/** The configuration of an object of the library; it may have more entries than are written here. */
export function serialized(value: Value, ctx: Context): Value {
  if (value.kind === "string" || value.kind === "none") return value;
  const path = value.kind === "object" ? value.cls.path : undefined;
  if (value.kind !== "object" || path === undefined) return unknown;
  const cut = path.lastIndexOf(".");
  const config = ctx.callMethod(value, "get_config", makeArgs([]));
  const module = string(path.slice(0, cut));
  const name = string(path.slice(cut + 1));
  const known = dict([
    ["module", module],
    ["class_name", name],
    ["config", config],
    ["registered_name", none],
  ]);
  return { ...known, open: true };
}

/** The object that a configuration describes, when it is one of the library. */
export function deserialized(value: Value, ctx: Context): Value {
  if (value.kind !== "dict") return value.kind === "none" ? value : unknown;
  const [module, name, config] = [entry(value, "module"), entry(value, "class_name"), entry(value, "config")];
  if (module?.kind !== "string" || name?.kind !== "string" || !config) return unknown;
  const cls = ctx.library(`${module.value}.${name.value}`);
  const make = cls.kind === "class" ? ctx.attribute(cls, "from_config") : undefined;
  return make ? ctx.call(make, makeArgs([config])) : unknown;
}

function entry(of: DictValue, name: string): Value | undefined {
  return of.entries.get(`s${name}`)?.value;
}

/** `get_config()` of an object that keeps its arguments. Of a class of the user with arguments of its own nothing is known. */
export function givenConfig(self: ObjectValue): Value {
  const owner = self.cls.mro.find((each) => each?.attrs.has("__init__"));
  const init = owner?.attrs.get("__init__");
  const { given } = self;
  if (init?.kind !== "native" || !init.parameters || !given || given.open) return unknown;
  const names = init.parameters;
  const positional = given.positional.flatMap(({ value }, i) => (names[i] === undefined ? [] : [[names[i], value] as const]));
  const named = [...given.named].map(([name, { value }]) => [name, value] as const);
  return dict([...positional, ...named].map(([name, value]) => [name, opaqueEntry(value)] as const));
}
