/** `isinstance`, `getattr`, `hasattr`, `type` and other looks at objects. */
import type { Args, Context } from "../../value/context";
import { anyBool, anyString, bool, list, makeArgs, none, unknown } from "../../value/make";
import { joinValues } from "../../value/same";
import type { Value } from "../../value/values";
import { type Entries, raw } from "../vocabulary/functions";
import { builtinTypeOf, isInstance, isSubclass } from "./instances";
import { type } from "./types";

export const classFunctions: Entries = {
  isinstance: raw((args) => {
    const [value, cls] = args.positional.map((each) => each.value);
    return value && cls ? bool(isInstance(value, cls)) : anyBool;
  }),
  issubclass: raw((args) => {
    const [value, cls] = args.positional.map((each) => each.value);
    return value && cls ? bool(isSubclass(value, cls)) : anyBool;
  }),
  getattr: raw((args, ctx) => {
    const [value, name, fallback] = args.positional.map((each) => each.value);
    if (!value || name?.kind !== "string" || name.value === undefined) return unknown;
    const found = fallback ? ctx.attempt(() => ctx.attribute(value, name.value ?? "")) : ctx.attribute(value, name.value);
    if (found && fallback && value.kind === "object" && ctx.heap.isDoubtful(value.attrs, name.value)) return joinValues(found, fallback);
    return found ?? fallback ?? unknown;
  }),
  hasattr: raw((args, ctx) => {
    const [value, name] = args.positional.map((each) => each.value);
    if (!value || name?.kind !== "string" || name.value === undefined) return anyBool;
    if (value.kind === "object" && ctx.heap.isDoubtful(value.attrs, name.value)) return anyBool;
    const found = ctx.attempt(() => ctx.attribute(value, name.value ?? ""));
    return found === undefined ? bool(false) : found.kind === "unknown" ? anyBool : bool(true);
  }),
  setattr: raw((args, ctx) => {
    const [value, name, assigned] = args.positional.map((each) => each.value);
    if (value && assigned && name?.kind === "string" && name.value !== undefined) ctx.setAttribute(value, name.value, assigned);
    return none;
  }),
  delattr: raw((args, ctx) => {
    const [value, name] = args.positional.map((each) => each.value);
    const remove = value && ctx.attribute(value, "__delattr__");
    if (remove && name) ctx.call(remove, makeArgs([name]));
    return none;
  }),
  type: type((args, ctx) => (args.positional.length === 3 ? newClass(args, ctx) : classOf(args, ctx))),
  vars: raw((args, ctx) => (args.positional[0] ? (ctx.attribute(args.positional[0].value, "__dict__") ?? unknown) : unknown)),
  callable: raw((args) => bool(isCallable(args.positional[0]?.value))),
  dir: raw(() => list(undefined, anyString)),
  globals: raw(() => unknown),
  locals: raw(() => unknown),
  super: raw(() => unknown),
  property: raw(propertyOf),
  staticmethod: raw((args) => ({ kind: "descriptor", type: "static", getter: args.positional[0]?.value ?? unknown })),
  classmethod: raw((args) => ({ kind: "descriptor", type: "class", getter: args.positional[0]?.value ?? unknown })),
};

function isCallable(value: Value | undefined): boolean | undefined {
  if (!value || value.kind === "unknown" || value.kind === "union" || value.kind === "string") return undefined;
  if (value.kind !== "object") return ["function", "native", "method", "class"].includes(value.kind);
  const { mro } = value.cls;
  return mro.some((each) => each?.attrs.has("__call__")) ? true : mro.every((each) => each && each.path === undefined) ? false : undefined;
}

/** `property(fget, fset, fdel)`. */
function propertyOf({ positional, named }: Args): Value {
  const [getter, setter, deleter] = ["fget", "fset", "fdel"].map((name, index) => named.get(name)?.value ?? positional[index]?.value);
  const given = (value: Value | undefined): value is Value => value !== undefined && value.kind !== "none";
  return {
    kind: "descriptor",
    type: "property",
    getter: getter ?? unknown,
    ...(given(setter) ? { setter } : {}),
    ...(given(deleter) ? { deleter } : {}),
  };
}

/** `type(name, bases, attributes)`. */
function newClass(args: Args, ctx: Context): Value {
  const [name, bases, attributes] = args.positional.map((each) => each.value);
  if (name?.kind !== "string" || name.value === undefined || bases?.kind !== "tuple" || attributes?.kind !== "dict") return unknown;
  const entries = [...attributes.entries.values()].map(({ key, value }) => [key.kind === "string" ? key.value : undefined, value] as const);
  const named = new Map(entries.flatMap(([key, value]) => (key === undefined ? [] : [[key, value] as const])));
  return args.named.size > 0 || attributes.open || named.size < entries.length ? unknown : ctx.makeClass(name.value, bases.items, named);
}

/** `type(value)`. */
function classOf(args: Args, ctx: Context): Value {
  const value = args.positional[0]?.value;
  if (args.positional.length !== 1 || !value) return unknown;
  if (value.kind === "object") return value.cls;
  if (value.kind === "tuple" && value.cls) return value.cls;
  const name = builtinTypeOf(value);
  return name === undefined ? unknown : ctx.library(`builtins.${name}`);
}
