/** `iter` and `next`: an iterator forgets what it gave. */

import { subtractDims, UNKNOWN } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { type Context, PythonExit } from "../../value/context";
import { iterator, makeArgs, unknown } from "../../value/make";
import { joinAll } from "../../value/same";
import type { IteratorValue, Value } from "../../value/values";
import { lengthOf } from "./containers";
import { anyItem } from "./order";

/** `iter(value)`. */
export function iteratorOf(value: Value, ctx: Context): Value {
  switch (value.kind) {
    case "iterator":
      return value.type === "range" || value.type === "view" ? over(value, ctx) : value;
    case "list":
    case "tuple":
    case "dict":
    case "set":
    case "string":
    case "tensor":
      return over(value, ctx);
    case "dataset": {
      const items = ctx.items(value);
      const made = { ...iterator(items, value.element, items?.length ?? value.cardinality), first: value.first };
      return value.fails ? { ...made, fails: value.fails } : made;
    }
    case "object": {
      const own = value.cls.mro.some((each) => each?.attrs.has("__iter__"));
      const made = own ? ctx.callMethod(value, "__iter__", makeArgs([])) : value;
      return made.kind === "object" ? made : iteratorOf(made, ctx);
    }
    default:
      return unknown;
  }
}

function over(value: Value, ctx: Context): IteratorValue {
  return iterator(ctx.items(value), anyItem(value, ctx), lengthOf(value, ctx) ?? UNKNOWN);
}

/** `next(value, otherwise)`. */
export function nextOf(value: Value, otherwise: Value | undefined, ctx: Context): Value {
  if (value.kind === "object" && value.cls.mro.some((each) => each?.attrs.has("__next__")))
    return ctx.callMethod(value, "__next__", makeArgs([]));
  return value.kind === "iterator" ? advanced(value, otherwise, ctx) : ctx.element(value);
}

function advanced(of: IteratorValue, otherwise: Value | undefined, ctx: Context): Value {
  if (of.fails) fail(of.fails);
  const { heap } = ctx;
  const { items, first, length } = of;
  if (length !== null) heap.set(of, "length", typeof length === "number" ? Math.max(0, length - 1) : subtractDims(length, 1));
  if (!items) {
    heap.set(of, "first", undefined);
    return otherwise ? joinAll([first ?? of.element, otherwise]) : (first ?? of.element);
  }
  const [head, ...rest] = items;
  if (!head && otherwise) return otherwise;
  if (!head) throw new PythonExit("StopIteration");
  heap.set(of, "element", joinAll(items));
  heap.set(of, "items", rest);
  return head;
}

/** What iterators have: those of a dataset can be asked for more in an older way. */
export function iteratorAttribute(of: IteratorValue, name: string): Value | undefined {
  if (name !== "__next__" && name !== "get_next" && name !== "next") return undefined;
  return { kind: "native", name, invoke: (_args, ctx) => nextOf(of, undefined, ctx) };
}
