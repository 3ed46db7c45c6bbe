/** `iloc`, `loc`, `at`: objects that are only indexed. */
import type { Context } from "../../value/context";
import { none, unknown } from "../../value/make";
import type { ClassValue, NativeFunctionValue, ObjectValue, Value } from "../../value/values";

export function indexer(get: (index: Value, ctx: Context) => Value, set?: (index: Value, value: Value, ctx: Context) => void): ObjectValue {
  const attrs = new Map<string, Value>([["__getitem__", native("__getitem__", (index, _value, ctx) => get(index, ctx))]]);
  if (set) {
    const assign = (index: Value, value: Value, ctx: Context): Value => {
      set(index, value, ctx);
      return none;
    };
    attrs.set("__setitem__", native("__setitem__", assign));
  }
  const cls: { -readonly [K in keyof ClassValue]: ClassValue[K] } = {
    kind: "class",
    name: "indexer",
    path: "pandas.api.indexers.indexer",
    mro: [],
    attrs,
  };
  cls.mro = [cls];
  return { kind: "object", cls, attrs: new Map(), native: undefined, created: undefined };
}

function native(name: string, invoke: (index: Value, value: Value, ctx: Context) => Value): NativeFunctionValue {
  return {
    kind: "native",
    name,
    invoke: ({ positional: [, index, value] }, ctx) => (index ? invoke(index.value, value?.value ?? unknown, ctx) : unknown),
  };
}
