/**
 * `keras_tuner.HyperParameters` (keras_tuner/engine/hyperparameters/hyperparameters.py): a program's search space. Of a space that
 * nobody has drawn from yet every parameter has its default; of drawn ones only the kind is known.
 */
import type { Context } from "../../value/context";
import { anyBool, anyFloat, anyInt, bool, dict, keyOf, makeArgs, none, unknown } from "../../value/make";
import { joinAll } from "../../value/same";
import type { DictValue, ObjectValue, Value } from "../../value/values";
import { type Given, given, numberIn } from "../python/signature";
import { cls, type Entry, type Method, rawMethod } from "../vocabulary/functions";

/** Marks spaces whose values were drawn; no attribute of Python's can be like it. */
const DRAWN = "drawn values";

/** A space from which a tuner drew values that nobody knows. */
export function drawnValues(ctx: Context): Value {
  const made = newSpace(ctx);
  if (made.kind !== "object") return unknown;
  ctx.heap.put(made.attrs, DRAWN, none);
  ctx.heap.put(made.attrs, "values", { ...dict([]), open: true });
  return made;
}

/** A space in which every parameter has its default. */
export function newSpace(ctx: Context): Value {
  return ctx.call(ctx.library("keras_tuner.HyperParameters"), makeArgs([]));
}

interface Parameter<N extends string> {
  readonly names: readonly ["name", ...N[]];
  readonly byDefault: (given: Given<N>, ctx: Context) => Value;
  readonly drawn: (given: Given<N>, ctx: Context) => Value;
}

/** A method that declares a parameter and gives its value: the one that it got first. */
function parameter<const N extends string>({ names, byDefault, drawn }: Parameter<N>): Method {
  return rawMethod((self, args, ctx) => {
    const found = given(args, [...names, "parent_name", "parent_values"]);
    if (!found) return unknown;
    const space = valuesOf(self);
    const key = found.name && keyOf(found.name);
    if (!space || !found.name || key === undefined) return unknown;
    const known = space.entries.get(key);
    if (known) return known.value;
    const isDrawn = self.attrs.has(DRAWN);
    if (space.open && !isDrawn) return unknown;
    const value = isDrawn ? drawn(found, ctx) : byDefault(found, ctx);
    ctx.heap.putEntry(space, key, { key: found.name, value });
    return value;
  });
}

/** What the parameters are, which programs also set by hand; undefined when not known. */
function valuesOf(self: ObjectValue): DictValue | undefined {
  const values = self.attrs.get("values");
  return values?.kind === "dict" ? values : undefined;
}

type Bounds = "min_value" | "max_value" | "step" | "sampling" | "default";

function bounded(any: Value): Method {
  return parameter<Bounds>({
    names: ["name", "min_value", "max_value", "step", "sampling", "default"],
    byDefault: ({ default: fallback, min_value: least }) => (isGiven(fallback) ? fallback : (least ?? unknown)),
    drawn: ({ min_value: least, max_value: most }) =>
      least && numberIn(least) !== undefined && numberIn(least) === numberIn(most) ? least : any,
  });
}

function isGiven(value: Value | undefined): value is Value {
  return value !== undefined && value.kind !== "none";
}

function entryOf(self: ObjectValue, name: Value | undefined): Value {
  const key = name && keyOf(name);
  return (key !== undefined && valuesOf(self)?.entries.get(key)?.value) || unknown;
}

export const hyperParameters: Entry = cls({
  methods: {
    __init__: rawMethod((self, _args, ctx) => {
      ctx.heap.put(self.attrs, "values", dict([]));
      return none;
    }),
    Int: bounded(anyInt),
    Float: bounded(anyFloat),
    Choice: parameter<"values" | "ordered" | "default">({
      names: ["name", "values", "ordered", "default"],
      byDefault: ({ default: fallback, values }, ctx) => (isGiven(fallback) ? fallback : ((values && ctx.items(values)?.[0]) ?? unknown)),
      drawn: ({ values }, ctx) => joinAll((values && ctx.items(values)) ?? [unknown]),
    }),
    Boolean: parameter<"default">({
      names: ["name", "default"],
      byDefault: ({ default: fallback }) => fallback ?? bool(false),
      drawn: () => anyBool,
    }),
    Fixed: parameter<"value">({
      names: ["name", "value"],
      byDefault: ({ value }) => value ?? unknown,
      drawn: ({ value }) => value ?? unknown,
    }),
    get: rawMethod((self, args) => entryOf(self, args.positional[0]?.value ?? args.named.get("name")?.value)),
    __getitem__: rawMethod((self, args) => entryOf(self, args.positional[0]?.value)),
    copy: rawMethod((self, _args, ctx) => ctx.call(ctx.library("copy.copy"), makeArgs([self]))),
    conditional_scope: rawMethod((self) => self),
    name_scope: rawMethod((self) => self),
    __enter__: rawMethod((self) => self),
    __exit__: rawMethod(() => none),
  },
});
