/** Operations that call functions (keras/src/ops/core.py). */
import { type Dim, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { fail } from "../../../shape/problem";
import { dimAt, isRanked } from "../../../shape/shape";
import type { Args, Context } from "../../../value/context";
import { int, makeArgs, none, tuple, unknown } from "../../../value/make";
import { joinValues } from "../../../value/same";
import { flattenTensors, mapLeaves, mapTensors } from "../../../value/tensors";
import type { Value } from "../../../value/values";
import { type Entries, fn, raw } from "../../vocabulary/functions";
import { anything, flag, restArgs, withDefault } from "../../vocabulary/params";
import { traced } from "../operation";
import { made, op, symbolic, toTensor, unknownTensor } from "./operation";

/** One of the rows of every tensor, as the called function sees it. */
function rowOf(elements: Value, ctx: Context): { readonly row: Value; readonly count: Dim } | undefined {
  const converted = flattenTensors(elements).length > 0 ? traced(elements) : (toTensor(elements) ?? elements);
  const [first] = flattenTensors(converted);
  if (!first) return undefined;
  const row = mapTensors(converted, (each) => ctx.subscript(toTensor(each) ?? each, int(UNKNOWN)));
  return { row, count: isRanked(first.shape) ? dimAt(first.shape, 0) : UNKNOWN };
}

function stacked(result: Value, count: Dim): Value {
  return mapLeaves(result, (leaf) => {
    const each = toTensor(leaf) ?? unknownTensor;
    return made(isRanked(each.shape) ? [count, ...each.shape] : UNKNOWN_RANK, each.dtype);
  });
}

const mapped = (first: string, second: string) =>
  op(`${first} ${second}`, { [first]: anything, [second]: anything }, (args, ctx) => {
    const rows = args[second] && rowOf(args[second], ctx);
    return rows && args[first] ? stacked(ctx.call(args[first], makeArgs([rows.row])), rows.count) : unknown;
  });

/** What a loop carries keeps its shapes. */
function carried(values: Value): Value {
  return mapLeaves(values, (leaf) => {
    const each = toTensor(leaf);
    return each ? made(each.shape, each.dtype) : unknown;
  });
}

function branch(callee: Value, ctx: Context): Value {
  return callee.kind === "none" ? none : ctx.call(callee, makeArgs([]));
}

/** What one of several functions gives; unknown when none is sure to run. */
function anyOf(callees: readonly Value[], operands: readonly Value[], ctx: Context): Value {
  const results = callees.map((callee) => ctx.attempt(() => ctx.call(callee, makeArgs(operands))));
  const [first = unknown, ...rest] = results;
  return results.includes(undefined) ? unknown : rest.reduce<Value>((all, each) => joinValues(all, each ?? unknown), first);
}

function scan(callee: Value, init: Value, xs: Value, ctx: Context): Value {
  const rows = rowOf(xs, ctx);
  if (!rows) return unknown;
  const pair = ctx.call(callee, makeArgs([carried(traced(init)), rows.row]));
  return pair.kind === "tuple" && pair.items[0] && pair.items[1]
    ? tuple([carried(pair.items[0]), stacked(pair.items[1], rows.count)])
    : unknown;
}

/** A function's value and its derivative along the tangents, which has the same shape (keras/src/ops/linalg.py `jvp`). */
const jvp = op(
  "fun primals tangents has_aux",
  { fun: anything, primals: anything, tangents: anything, has_aux: flag(false) },
  ({ fun, primals, has_aux }, ctx) => {
    const given = ctx.items(primals);
    const result = given ? ctx.call(fun, makeArgs(given)) : unknown;
    if (given?.some((each) => each.kind === "tensor" && each.framework === "numpy"))
      fail({ code: "wrong-kind", owner: "jvp", expected: "tensors", got: "an array of NumPy", argument: "primals" });
    if (!has_aux) return tuple([result, result]);
    const [value = unknown, more = unknown] = ctx.items(result) ?? [];
    return tuple([value, value, more]);
  },
  unknown,
);

/** With TensorFlow as the backend the function that comes out can only fail. */
const vectorized: Value = {
  kind: "native",
  name: "vectorize",
  invoke: () =>
    fail({ code: "wrong-kind", owner: "vectorize", expected: "another backend", got: "TensorFlow, which has no such function" }),
};

export const coreOperations: Entries = {
  map: mapped("f", "xs"),
  vectorized_map: mapped("function", "elements"),
  scan: op(
    "f init xs length reverse unroll",
    { f: anything, init: anything, xs: withDefault(anything, none as Value) },
    ({ f, init, xs }, ctx) => scan(f, init, xs, ctx),
    unknown,
  ),
  associative_scan: op("f elems reverse axis", { f: anything, elems: anything }, ({ elems }) => carried(elems), unknown),
  cond: symbolic(
    fn({ pred: anything, true_fn: anything, false_fn: anything }, ({ pred, true_fn, false_fn }, ctx) => {
      const known = ctx.truth(pred);
      if (known !== undefined) return branch(known ? true_fn : false_fn, ctx);
      const [a, b] = [ctx.attempt(() => branch(true_fn, ctx)), ctx.attempt(() => branch(false_fn, ctx))];
      return a && b ? joinValues(a, b) : unknown;
    }),
  ),
  switch: symbolic(
    fn({ index: anything, branches: anything, operands: restArgs }, ({ index, branches, operands }, ctx) => {
      const all = ctx.items(branches);
      const at = index.kind === "int" && typeof index.value === "number" ? index.value : undefined;
      if (at === undefined && all && operands.kind === "tuple") return anyOf(all, operands.items, ctx);
      const chosen = at === undefined ? undefined : all?.[Math.min(Math.max(at, 0), (all?.length ?? 1) - 1)];
      return chosen && operands.kind === "tuple" ? ctx.call(chosen, makeArgs(operands.items)) : unknown;
    }),
  ),
  while_loop: op(
    "cond body loop_vars maximum_iterations",
    { cond: anything, body: anything, loop_vars: anything },
    ({ loop_vars }) => carried(loop_vars),
    unknown,
  ),
  fori_loop: op(
    "lower upper body_fun init_val",
    { lower: anything, upper: anything, body_fun: anything, init_val: anything },
    ({ init_val }) => carried(init_val),
    unknown,
  ),
  custom_gradient: fn({ f: anything }, ({ f }) => ({
    kind: "native",
    name: "custom_gradient",
    invoke: (args: Args, ctx: Context) => {
      const pair = ctx.call(f, args);
      return pair.kind === "tuple" && pair.items[0] ? pair.items[0] : unknown;
    },
  })),
  get_item: symbolic(fn({ x: anything, key: anything }, ({ x, key }, ctx) => ctx.subscript(x, key))),
  jvp,
  vectorize: raw(() => vectorized),
};
