/** `tf.debugging`: what a program says of its tensors, as far as their shapes and types tell (tensorflow/python/ops/check_ops.py). */
import { compareDims, type Dim, type Shape } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked } from "../../shape/shape";
import { none } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import type { Params } from "../vocabulary/bind";
import { type Entries, type Entry, fn, raw } from "../vocabulary/functions";
import { anything, integers, ordered } from "../vocabulary/params";
import { dtype, made, operandArgument, tensorArgument, toTensor } from "./arguments";

const nothing: Entry = raw(() => none);

/** Comparisons of values, which are not known. */
const COMPARISONS =
  "assert_equal assert_none_equal assert_greater assert_greater_equal assert_less assert_less_equal assert_near assert_integer " +
  "assert_negative assert_non_negative assert_non_positive assert_positive assert_proper_iterable assert_same_float_dtype " +
  "set_log_device_placement enable_check_numerics disable_check_numerics enable_traceback_filtering disable_traceback_filtering";

export const debugging: Entries = {
  ...Object.fromEntries(COMPARISONS.split(" ").map((name) => [name, nothing])),
  assert_shapes: fn(ordered("shapes data summarize message name", { shapes: anything }), ({ shapes }) => {
    checkShapes(shapes);
    return none;
  }),
  assert_rank: rank("assert_rank", "x rank message name", (got, [wanted]) => got === wanted),
  assert_rank_at_least: rank("assert_rank_at_least", "x rank message name", (got, [least = 0]) => got >= least),
  assert_rank_in: rank("assert_rank_in", "x ranks message name", (got, ranks) => ranks.includes(got)),
  assert_scalar: fn(ordered("tensor message name", { tensor: tensorArgument }), ({ tensor: of }) => {
    if (isRanked(of.shape) && of.shape.length > 0)
      fail({ code: "rank-mismatch", owner: "tf.debugging.assert_scalar", expected: "rank 0", got: of.shape });
    return of;
  }),
  assert_type: fn(ordered("tensor tf_type message name", { tensor: operandArgument, tf_type: dtype }), ({ tensor: of, tf_type }) => {
    if (of.kind === "tensor" && of.dtype !== undefined && tf_type && of.dtype !== tf_type)
      fail({ code: "wrong-kind", owner: "tf.debugging.assert_type", expected: `a tensor of ${tf_type}`, got: of.dtype });
    return none;
  }),
  check_numerics: fn(ordered("tensor message name", { tensor: tensorArgument }), ({ tensor: of }) => made(of.shape, of.dtype)),
};

function rank(name: string, names: string, fits: (rank: number, wanted: readonly number[]) => boolean): Entry {
  const [, parameter = "rank"] = names.split(" ");
  const params: Params = { x: tensorArgument, [parameter]: integers };
  return fn(ordered(names, params), (args) => {
    const { shape }: TensorValue = args.x;
    const wanted: readonly number[] = args[parameter];
    if (isRanked(shape) && !fits(shape.length, wanted))
      fail({ code: "rank-mismatch", owner: `tf.debugging.${name}`, expected: `rank ${wanted.join(" or ")}`, got: shape });
    return none;
  });
}

/** Pairs of a tensor and its shape, in which sizes and names of sizes stand; a name is one size throughout. */
function checkShapes(shapes: Value): void {
  const pairs =
    shapes.kind === "dict"
      ? []
      : shapes.kind === "list" && shapes.items
        ? shapes.items.flatMap((each) => (each.kind === "tuple" && each.items.length === 2 ? [each.items] : []))
        : [];
  const sizes = new Map<string, Dim>();
  for (const [tensor, symbols] of pairs) {
    const of = tensor && toTensor(tensor);
    if (of && symbols) checkShape(of.shape, symbols, sizes);
  }
}

function checkShape(shape: Shape, symbols: Value, sizes: Map<string, Dim>): void {
  const items = symbols.kind === "tuple" || symbols.kind === "list" ? symbols.items : undefined;
  if (!items || !isRanked(shape) || items.some((each) => each.kind === "ellipsis" || each.kind === "unknown" || isStar(each))) return;
  const owner = "tf.debugging.assert_shapes";
  if (items.length !== shape.length) fail({ code: "rank-mismatch", owner, expected: `rank ${items.length}`, got: shape });
  for (const [axis, symbol] of items.entries()) {
    const size = dimAt(shape, axis);
    const name = symbol.kind === "string" ? symbol.value : undefined;
    const wanted = name === undefined ? numberOf(symbol) : sizes.get(name);
    if (wanted !== undefined && compareDims(size, wanted) === "no")
      fail({ code: "axis-mismatch", owner, axis, expected: wanted, got: shape });
    if (name !== undefined && !sizes.has(name)) sizes.set(name, size);
  }
}

function numberOf(symbol: Value): Dim | undefined {
  return symbol.kind === "int" ? symbol.value : undefined;
}

/** Stands for any number of axes. */
function isStar(symbol: Value): boolean {
  return symbol.kind === "string" && (symbol.value === undefined || ["*", ".", "..."].includes(symbol.value));
}
