/** The merging layers as functions: `keras.layers.add([a, b])` makes the layer and applies it at once. */
import type { ArgumentValue, Context } from "../../../../value/context";
import { int, unknown } from "../../../../value/make";
import type { Value } from "../../../../value/values";
import type { Params } from "../../../vocabulary/bind";
import { type Entries, type Entry, fn } from "../../../vocabulary/functions";
import { anything, restKeywords, withDefault } from "../../../vocabulary/params";

export const mergingFunctions: Entries = {
  add: applied("Add"),
  subtract: applied("Subtract"),
  multiply: applied("Multiply"),
  average: applied("Average"),
  maximum: applied("Maximum"),
  minimum: applied("Minimum"),
  concatenate: applied("Concatenate", { axis: withDefault(anything, int(-1)) }),
  dot: applied("Dot", { axes: withDefault(anything, int(-1)) }),
};

function applied(name: string, own: Params = {}): Entry {
  return fn({ inputs: anything, ...own, kwargs: restKeywords }, (_args, ctx, { given }) => {
    const inputs = given.get("inputs");
    if (!inputs) return unknown;
    const named = new Map<string, ArgumentValue>();
    for (const key of Object.keys(own)) named.set(key, given.get(key) ?? { value: int(-1), site: undefined });
    for (const [key, value] of keywords(given.get("kwargs")?.value)) named.set(key, { value, site: undefined });
    return apply(ctx.call(ctx.library(`keras.layers.${name}`), { positional: [], named, open: false }), inputs, ctx);
  });
}

function apply(layer: Value, inputs: ArgumentValue, ctx: Context): Value {
  return ctx.call(layer, { positional: [inputs], named: new Map(), open: false });
}

function keywords(kwargs: Value | undefined): readonly (readonly [string, Value])[] {
  if (kwargs?.kind !== "dict") return [];
  return [...kwargs.entries.values()].flatMap(({ key, value }) =>
    key.kind === "string" && key.value !== undefined ? [[key.value, value] as const] : [],
  );
}
