/** Module `operator`: operators and lookups as functions. */
import type { Context } from "../../value/context";
import { bool, makeArgs, tuple, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { type Entries, type Entry, raw } from "../vocabulary/functions";
import { textIn } from "./signature";

const BINARY: Readonly<Record<string, string>> = {
  add: "+",
  concat: "+",
  sub: "-",
  mul: "*",
  truediv: "/",
  floordiv: "//",
  mod: "%",
  pow: "**",
  matmul: "@",
  and_: "&",
  or_: "|",
  xor: "^",
  lshift: "<<",
  rshift: ">>",
  eq: "==",
  ne: "!=",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
  is_: "is",
  is_not: "is not",
};

function ofTwo(result: (a: Value, b: Value, ctx: Context) => Value): Entry {
  return raw((args, ctx) => {
    const [a, b] = args.positional;
    return a && b && !args.open ? result(a.value, b.value, ctx) : unknown;
  });
}

function ofOne(result: (value: Value, ctx: Context) => Value): Entry {
  return raw((args, ctx) => (args.positional[0] && !args.open ? result(args.positional[0].value, ctx) : unknown));
}

/** A function that looks one or several things up in its argument. */
function getter(look: (of: Value, what: Value, ctx: Context) => Value): Entry {
  return raw((wanted) => ({
    kind: "native",
    name: "getter",
    invoke: (args, ctx) => {
      const of = args.positional[0]?.value;
      if (!of || wanted.open) return unknown;
      const [only = unknown, ...more] = wanted.positional.map((each) => look(of, each.value, ctx));
      return more.length > 0 ? tuple([only, ...more]) : only;
    },
  }));
}

export const operator: Entries = {
  ...Object.fromEntries(Object.entries(BINARY).map(([name, symbol]) => [name, ofTwo((a, b, ctx) => ctx.binary(symbol, a, b))])),
  contains: ofTwo((a, b, ctx) => ctx.binary("in", b, a)),
  getitem: ofTwo((a, b, ctx) => ctx.subscript(a, b)),
  neg: ofOne((value, ctx) => ctx.binary("*", value, { kind: "int", value: -1 })),
  pos: ofOne((value) => value),
  index: ofOne((value) => value),
  abs: ofOne((value, ctx) => ctx.call(ctx.library("builtins.abs"), makeArgs([value]))),
  truth: ofOne((value, ctx) => bool(ctx.truth(value))),
  not_: ofOne((value, ctx) => {
    const truth = ctx.truth(value);
    return bool(truth === undefined ? undefined : !truth);
  }),
  itemgetter: getter((of, what, ctx) => ctx.subscript(of, what)),
  attrgetter: getter((of, what, ctx) => {
    const path = textIn(what)?.split(".");
    return path ? path.reduce<Value>((value, name) => ctx.attribute(value, name) ?? unknown, of) : unknown;
  }),
  methodcaller: raw((wanted) => ({
    kind: "native",
    name: "methodcaller",
    invoke: (args, ctx) => {
      const [name, ...positional] = wanted.positional;
      const method = args.positional[0] && ctx.attribute(args.positional[0].value, textIn(name?.value) ?? "");
      return method && name ? ctx.call(method, { ...wanted, positional }) : unknown;
    },
  })),
};
