/** Functions that call functions, gradients, and what is traced (tensorflow/python/eager). */
import { type Dim, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked } from "../../shape/shape";
import type { Args, Context } from "../../value/context";
import { display } from "../../value/display";
import { anyBool, int, list, makeArgs, none, unknown } from "../../value/make";
import { joinValues } from "../../value/same";
import { flattenTensors, forEachLeaf, mapLeaves, mapTensors } from "../../value/tensors";
import type { Value } from "../../value/values";
import type { Param } from "../vocabulary/bind";
import { cls, type Entries, type Entry, fn, method, raw, rawMethod } from "../vocabulary/functions";
import { anything, ignored, ordered, withDefault } from "../vocabulary/params";
import { made, toTensor, unknownTensor } from "./arguments";
import { functionDecorator } from "./tracing";

/** The first argument as it is. */
export const passed: Entry = raw((args) => args.positional[0]?.value ?? unknown);

/** Rows of every tensor in a structure; undefined when there is none. */
function rowsOf(elements: Value, ctx: Context): { readonly row: Value; readonly count: Dim } | undefined {
  const converted =
    elements.kind === "list" && !elements.items?.some((each) => each.kind === "tensor") ? (toTensor(elements) ?? elements) : elements;
  const [first] = flattenTensors(converted);
  if (!first) return undefined;
  const row = mapTensors(converted, (each) => ctx.subscript(toTensor(each) ?? each, int(UNKNOWN)));
  return { row, count: isRanked(first.shape) ? dimAt(first.shape, 0) : UNKNOWN };
}

/** The results for all rows, stacked. */
function stacked(result: Value, count: Dim): Value {
  return mapLeaves(result, (leaf) => {
    const each = toTensor(leaf) ?? unknownTensor;
    return made(isRanked(each.shape) ? [count, ...each.shape] : UNKNOWN_RANK, each.dtype);
  });
}

const mapped = (names: string): Entry => {
  const [callee = "fn"] = names.split(" ");
  return fn(ordered(names, { [callee]: anything, elems: anything }), (args, ctx) => {
    const rows = args.elems && rowsOf(args.elems, ctx);
    return rows && args[callee] ? stacked(ctx.call(args[callee], makeArgs([rows.row])), rows.count) : unknown;
  });
};

/** `tf.scan`: every state, in the shape of the first. */
function scan(callee: Value, elements: Value, initial: Value, ctx: Context): Value {
  const rows = rowsOf(elements, ctx);
  if (!rows) return unknown;
  const state = initial.kind === "none" ? rows.row : mapLeaves(initial, (leaf) => toTensor(leaf) ?? leaf);
  ctx.call(callee, makeArgs([state, rows.row]));
  return stacked(state, rows.count);
}

/** The last state of a scan. */
const folded: Entry = fn(
  ordered("fn elems initializer parallel_iterations back_prop swap_memory name", {
    fn: anything,
    elems: anything,
    initializer: withDefault(anything, none as Value),
  }),
  ({ fn: callee, elems, initializer }, ctx) => {
    const states = scan(callee, elems, initializer, ctx);
    return states.kind === "tensor" ? ctx.subscript(states, int(UNKNOWN)) : unknown;
  },
);

function branches(condition: Value, whenTrue: Value, whenFalse: Value, ctx: Context): Value {
  const known = ctx.truth(condition);
  const call = (callee: Value): Value => (callee.kind === "none" ? none : ctx.call(callee, makeArgs([])));
  if (known !== undefined) return call(known ? whenTrue : whenFalse);
  const [a, b] = [ctx.attempt(() => call(whenTrue)), ctx.attempt(() => call(whenFalse))];
  return a && b ? joinValues(a, b) : unknown;
}

const absentOrAnything: Param<Value> = withDefault(anything, none as Value);

/** What Python code returns is known by its type alone. */
function untraced(types: Value): Value {
  if (types.kind === "list" || types.kind === "tuple") return types.items ? list(types.items.map(untraced)) : unknown;
  return types.kind === "string" ? made(UNKNOWN_RANK, types.value) : unknownTensor;
}

/** A Python function that is called with tensors; without `func` it is a decorator that makes one. */
const pythonFunction = (names: string): Entry =>
  fn(ordered(names, { func: absentOrAnything, inp: absentOrAnything, Tout: absentOrAnything }), ({ func, inp, Tout }) => {
    if (func.kind === "none")
      return { kind: "native", name: "decorator", invoke: () => ({ kind: "native", name: "py_function", invoke: () => untraced(Tout) }) };
    const given = inp.kind === "list" || inp.kind === "tuple" ? inp.items?.find((each) => each.kind === "dict") : undefined;
    if (given) fail({ code: "wrong-kind", owner: "py_function", argument: "inp", expected: "tensors", got: display(given) });
    return untraced(Tout);
  });

/** A gradient looks as what it is taken of. */
function gradientOf(sources: Value): Value {
  return mapLeaves(sources, (leaf) => {
    if (leaf.kind === "tensor") return made(leaf.shape, leaf.dtype);
    if (leaf.kind === "list")
      return list(undefined, leaf.element?.kind === "tensor" ? made(leaf.element.shape, leaf.element.dtype) : undefined);
    return leaf.kind === "object" ? unknownTensor : unknown;
  });
}

/** Every pair of an entry of the target with one of a source. */
function jacobian(target: Value, sources: Value): Value {
  return mapTensors(sources, (each) =>
    target.kind === "tensor" && isRanked(target.shape) && isRanked(each.shape)
      ? made([...target.shape, ...each.shape], each.dtype)
      : unknownTensor,
  );
}

export const gradientTape: Entry = cls({
  parameters: ["persistent", "watch_accessed_variables"],
  methods: {
    __init__: method({ persistent: ignored, watch_accessed_variables: ignored }, () => none),
    __enter__: method({}, (self) => self),
    __exit__: rawMethod(() => none),
    watch: method({ tensor: ignored }, () => none),
    reset: method({}, () => none),
    stop_recording: rawMethod(() => unknown),
    watched_variables: method({}, () => unknown),
    gradient: method(
      ordered("target sources output_gradients unconnected_gradients", { target: anything, sources: anything }),
      (_self, { sources }) => gradientOf(sources),
    ),
    jacobian: method(
      ordered("target sources unconnected_gradients parallel_iterations experimental_use_pfor", { target: anything, sources: anything }),
      (_self, { target, sources }) => jacobian(target, sources),
    ),
    batch_jacobian: rawMethod(() => unknownTensor),
  },
});

export const functional: Entries = {
  function: functionDecorator,
  GradientTape: gradientTape,
  custom_gradient: fn(ordered("f", { f: anything }), ({ f }) => ({
    kind: "native",
    name: "tf.custom_gradient",
    invoke: (args: Args, ctx: Context) => {
      const result = ctx.call(f, args);
      return result.kind === "tuple" && result.items[0] ? result.items[0] : unknown;
    },
  })),
  recompute_grad: passed,
  map_fn: mapped("fn elems dtype parallel_iterations back_prop swap_memory infer_shape name fn_output_signature"),
  vectorized_map: mapped("fn elems fallback_to_while_loop warn"),
  scan: fn(
    ordered("fn elems initializer parallel_iterations back_prop swap_memory infer_shape reverse name", {
      fn: anything,
      elems: anything,
      initializer: withDefault(anything, none as Value),
    }),
    ({ fn: callee, elems, initializer }, ctx) => scan(callee, elems, initializer, ctx),
  ),
  cond: fn(
    ordered("pred true_fn false_fn name", {
      pred: anything,
      true_fn: withDefault(anything, none as Value),
      false_fn: withDefault(anything, none as Value),
    }),
    ({ pred, true_fn, false_fn }, ctx) => branches(pred, true_fn, false_fn, ctx),
  ),
  while_loop: raw(() => unknown),
  case: raw(() => unknown),
  switch_case: raw(() => unknown),
  foldl: folded,
  foldr: folded,
  py_function: pythonFunction("func inp Tout name"),
  numpy_function: pythonFunction("func inp Tout stateful name"),
  gradients: fn(
    ordered("ys xs grad_ys name gate_gradients aggregation_method stop_gradients unconnected_gradients", { ys: anything, xs: anything }),
    ({ xs }) => gradientOf(xs),
  ),
  executing_eagerly: raw(() => anyBool),
  no_op: raw(() => none),
  print: raw(() => none),
};

/** `tf.nest`: structures of lists, tuples and dicts. */
export const nest: Entries = {
  flatten: fn(ordered("structure expand_composites", { structure: anything }), ({ structure }) => {
    const leaves: Value[] = [];
    let known = true;
    forEachLeaf(structure, (leaf) => {
      known &&= leaf.kind !== "unknown" && leaf.kind !== "list";
      leaves.push(leaf);
    });
    return list(known ? leaves : undefined);
  }),
  map_structure: raw((args, ctx) => {
    const [callee, structure, ...more] = args.positional.map((each) => each.value);
    return callee && structure && more.length === 0
      ? mapLeaves(structure, (leaf) => (leaf.kind === "unknown" || leaf.kind === "list" ? unknown : ctx.call(callee, makeArgs([leaf]))))
      : unknown;
  }),
  is_nested: fn(ordered("seq", { seq: anything }), ({ seq }) =>
    seq.kind === "unknown" ? anyBool : { kind: "bool", value: ["list", "tuple", "dict"].includes(seq.kind) },
  ),
  assert_same_structure: raw(() => none),
  pack_sequence_as: raw(() => unknown),
};
