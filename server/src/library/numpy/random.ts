/** numpy.random: the module's functions and the methods of RandomState and Generator, which share their rules. */
import { broadcastShapes } from "../../shape/broadcast";
import { type Dim, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { isIntegerDType } from "../../shape/dtype";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyFloat, anyInt, anyString, dimOf, float, int, list, makeArgs, none, shapeOf, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { ListValue, TensorValue, Value } from "../../value/values";
import { numberOf, type Range, valuesOf } from "../tensors/ranges";
import type { Param, Params } from "../vocabulary/bind";
import { cls, type Entries, type Entry, fn, type Method, method, type Rule } from "../vocabulary/functions";
import { anyArgs, anything, flag, ignored, optional, withDefault } from "../vocabulary/params";
import { array, ndarray, size } from "./arguments";
import { choice, drawn } from "./draws";
import { numpyDType } from "./dtypes";

/** One rule as a module function and as a method. */
interface Sampler {
  readonly entry: Entry;
  readonly method: Method;
}

function sampler<const P extends Params>(params: P, rule: Rule<P>): Sampler {
  return { entry: fn(params, rule), method: method(params, (_self, args, ctx, binding) => rule(args, ctx, binding)) };
}

const sizeOrNone: Param<Shape | null> = optional(size);

const UNIFORM = "low high";

/** From 0 to 1 where nothing else is given. */
function uniformBounds(given: ReadonlyMap<string, { readonly value: Value }>): TensorValue["drawn"] {
  const [low, high] = [numberOf(given.get("low")?.value ?? float(0)), numberOf(given.get("high")?.value ?? float(1))];
  return low !== undefined && high !== undefined && high > low ? [low, high] : undefined;
}

/** A distribution: its parameters broadcast when no size is given. */
function distribution(names: string, dtype: "float64" | "int64", options: DrawOptions = {}): Sampler {
  const parameters = names.split(" ").filter(Boolean);
  return sampler({ ...named(parameters), size: sizeOrNone, ...options }, ({ size: given, dtype: type }, _ctx, binding) => {
    if (given) return within(drawn(given, type ?? dtype), names === UNIFORM ? uniformBounds(binding.given) : undefined);
    const values = parameters.flatMap((name) => binding.given.get(name)?.value ?? []);
    const arrays = values.map((value) => asTensor(value));
    if (!arrays.every((each) => each !== undefined)) return unknown;
    const shape = broadcastShapes(
      "random",
      arrays.map((each) => each.shape),
    );
    return drawn(null, type ?? dtype, undefined, shape);
  });
}

interface DrawOptions {
  readonly dtype?: typeof numpyDType;
  readonly method?: typeof ignored;
  readonly out?: typeof ignored;
}

const INTO = { dtype: numpyDType, out: ignored };

function named(names: readonly string[]): Readonly<Record<string, Param<null>>> {
  return Object.fromEntries(names.map((name) => [name, ignored]));
}

const FLOAT_DISTRIBUTIONS: Readonly<Record<string, string>> = {
  beta: "a b",
  chisquare: "df",
  exponential: "scale",
  f: "dfnum dfden",
  gamma: "shape scale",
  gumbel: "loc scale",
  laplace: "loc scale",
  logistic: "loc scale",
  lognormal: "mean sigma",
  noncentral_chisquare: "df nonc",
  noncentral_f: "dfnum dfden nonc",
  normal: "loc scale",
  pareto: "a",
  power: "a",
  rayleigh: "scale",
  standard_cauchy: "",
  standard_exponential: "",
  standard_gamma: "shape",
  standard_normal: "",
  standard_t: "df",
  triangular: "left mode right",
  uniform: UNIFORM,
  vonmises: "mu kappa",
  wald: "mean scale",
  weibull: "a",
};
const INTEGER_DISTRIBUTIONS: Readonly<Record<string, string>> = {
  binomial: "n p",
  geometric: "p",
  hypergeometric: "ngood nbad nsample",
  logseries: "p",
  negative_binomial: "n p",
  poisson: "lam",
  zipf: "a",
};

/** Bounds of `randint(low, high)`; `closed` counts the upper end. */
function bounds(low: Value, high: Value, closed: boolean): Range | undefined {
  const [from, to] = high.kind === "none" ? [0, dimOf(low)] : [dimOf(low), dimOf(high)];
  const last = typeof to === "number" ? (closed ? to : to - 1) : undefined;
  return typeof from === "number" && last !== undefined && last >= from ? { min: from, max: last, every: false, ends: true } : undefined;
}

function integers(low: Value, high: Value, given: Shape | null, dtype: string | null | undefined, closed: boolean): Value {
  if (given) return drawn(given, dtype ?? "int64", bounds(low, high, closed));
  const arrays = [low, ...(high.kind === "none" ? [] : [high])].map((each) => asTensor(each));
  if (!arrays.every((each) => each !== undefined)) return unknown;
  const shape = broadcastShapes(
    "randint",
    arrays.map((each) => each.shape),
  );
  return drawn(null, dtype ?? "int64", bounds(low, high, closed), shape);
}

const randint = sampler(
  { low: anything, high: withDefault(anything, none), size: sizeOrNone, dtype: numpyDType },
  ({ low, high, size: given, dtype }) => integers(low, high, given, dtype, false),
);
const randomIntegers = sampler({ low: anything, high: withDefault(anything, none), size: sizeOrNone }, ({ low, high, size: given }) =>
  integers(low, high, given, null, true),
);
const generatorIntegers = sampler(
  { low: anything, high: withDefault(anything, none), size: sizeOrNone, dtype: numpyDType, endpoint: flag(false) },
  ({ low, high, size: given, dtype, endpoint }) => integers(low, high, given, dtype, endpoint),
);

/** `rand(2, 3)`: the sizes are the arguments. */
const sizesAsArguments = (between?: TensorValue["drawn"]): Sampler =>
  sampler({ args: anyArgs }, ({ args }) => {
    const dims = shapeOf(args);
    const shape = dims && isRanked(dims) ? dims.map((each): Dim => each ?? UNKNOWN) : UNKNOWN_RANK;
    return within(drawn(null, "float64", undefined, shape), between);
  });
const oneSize = sampler({ size: sizeOrNone }, ({ size: given }) => within(drawn(given, "float64"), [0, 1]));
const generatorRandom = sampler({ size: sizeOrNone, dtype: numpyDType, out: ignored }, ({ size: given, dtype }) =>
  within(drawn(given, dtype ?? "float64"), [0, 1]),
);
/** An array whose values are all but evenly spread between two bounds. */
function within(made: Value, between: TensorValue["drawn"]): Value {
  return made.kind === "tensor" && between ? { ...made, drawn: between } : made;
}

const moduleChoice = sampler(
  { a: anything, size: sizeOrNone, replace: flag(true), p: ignored },
  ({ a, size: given, replace }, _ctx, binding) => choice(a, given, { replace, uniform: !binding.given.has("p"), axis: 0 }),
);
const generatorChoice = sampler(
  { a: anything, size: sizeOrNone, replace: flag(true), p: ignored, axis: withDefault(anything, int(0)), shuffle: ignored },
  ({ a, size: given, replace, axis }, _ctx, binding) =>
    choice(a, given, {
      replace,
      uniform: !binding.given.has("p"),
      axis: axis.kind === "int" && typeof axis.value === "number" ? axis.value : undefined,
    }),
);

/** The entries of an array, or the numbers below one, in another order. */
function permuted(x: Value): Value {
  if (x.kind === "int")
    return ndarray(
      [typeof x.value === "number" ? Math.max(0, x.value) : x.value],
      "int64",
      typeof x.value === "number" && x.value > 0 ? { range: { min: 0, max: x.value - 1, every: true } } : {},
    );
  if (x.kind === "bool") return ndarray([UNKNOWN], "int64");
  const of = asTensor(x);
  // A number of NumPy's counts as Python's do.
  if (of && isRanked(of.shape) && of.shape.length === 0) return isIntegerDType(of.dtype) ? ndarray([UNKNOWN], "int64") : unknown;
  return of ? ndarray(of.shape, of.dtype, { ...valuesOf(of), ...(of.oneHot ? { oneHot: of.oneHot } : {}) }) : unknown;
}

function shuffle(x: Value, ctx: Context): Value {
  if (x.kind === "tensor" && isRanked(x.shape) && x.shape.length === 0)
    fail({ code: "rank-mismatch", owner: "shuffle", expected: "rank 1 or more", got: x.shape });
  if (x.kind === "list") shuffleList(x, ctx);
  return none;
}

/** The items stay, but which stands where is not known: numbers become any number. */
function shuffleList(of: ListValue, ctx: Context): void {
  if (of.items) ctx.heap.set(of, "items", of.items.map(anyLike));
}

function anyLike(item: Value): Value {
  return item.kind === "int" ? anyInt : item.kind === "float" ? anyFloat : item.kind === "string" ? anyString : item;
}

/** A vector for each draw, as long as the parameter `of`; `options` come behind the size. */
const vectors = (parameters: string, of: string, dtype: "float64" | "int64", options = ""): Sampler =>
  sampler(
    { ...named(parameters.split(" ")), size: sizeOrNone, ...named(options.split(" ").filter(Boolean)) },
    ({ size: given }, _ctx, binding) => {
      const value = binding.given.get(of)?.value;
      const length = value && asTensor(value);
      const draws = given ?? [];
      return ndarray(length && isRanked(length.shape) && isRanked(draws) ? [...draws, ...length.shape] : UNKNOWN_RANK, dtype);
    },
  );

const silent = sampler({ args: anyArgs }, () => none);
const opaque = sampler({ args: anyArgs }, () => unknown);

const common: Readonly<Record<string, Sampler>> = {
  ...Object.fromEntries(Object.entries(FLOAT_DISTRIBUTIONS).map(([name, parameters]) => [name, distribution(parameters, "float64")])),
  ...Object.fromEntries(Object.entries(INTEGER_DISTRIBUTIONS).map(([name, parameters]) => [name, distribution(parameters, "int64")])),
  dirichlet: vectors("alpha", "alpha", "float64"),
  multinomial: vectors("n pvals", "pvals", "int64"),
};

const legacy: Readonly<Record<string, Sampler>> = {
  ...common,
  multivariate_normal: vectors("mean cov", "mean", "float64", "check_valid tol"),
  permutation: sampler({ x: anything }, ({ x }) => permuted(x)),
  shuffle: sampler({ x: anything }, ({ x }, ctx) => shuffle(x, ctx)),
  rand: sizesAsArguments([0, 1]),
  randn: sizesAsArguments(),
  randint,
  random_integers: randomIntegers,
  random: oneSize,
  random_sample: oneSize,
  ranf: oneSize,
  sample: oneSize,
  choice: moduleChoice,
  seed: silent,
  get_state: opaque,
  set_state: silent,
};

const modern: Readonly<Record<string, Sampler>> = {
  ...common,
  standard_exponential: distribution("", "float64", { dtype: numpyDType, method: ignored, out: ignored }),
  standard_gamma: distribution("shape", "float64", INTO),
  standard_normal: distribution("", "float64", INTO),
  multivariate_normal: vectors("mean cov", "mean", "float64", "check_valid tol method"),
  permutation: sampler({ x: anything, axis: ignored }, ({ x }) => permuted(x)),
  shuffle: sampler({ x: anything, axis: ignored }, ({ x }, ctx) => shuffle(x, ctx)),
  integers: generatorIntegers,
  random: generatorRandom,
  choice: generatorChoice,
  permuted: sampler({ x: array, axis: ignored, out: ignored }, ({ x }) => ndarray(x.shape, x.dtype, valuesOf(x))),
  spawn: sampler({ n_children: ignored }, () => list(undefined)),
};

function methodsOf(samplers: Readonly<Record<string, Sampler>>): Readonly<Record<string, Method>> {
  const seed = method({ seed: ignored }, () => none);
  return { __init__: seed, ...Object.fromEntries(Object.entries(samplers).map(([name, each]) => [name, each.method])) };
}

export const random: Entries = {
  ...Object.fromEntries(Object.entries(legacy).map(([name, each]) => [name, each.entry])),
  RandomState: cls({ methods: methodsOf(legacy) }),
  Generator: cls({ methods: methodsOf(modern) }),
  default_rng: fn({ seed: ignored }, (_args, ctx) => ctx.call(ctx.library("numpy.random.Generator"), makeArgs([]))),
  PCG64: cls({ methods: { __init__: method({ seed: ignored }, () => none) } }),
  MT19937: cls({ methods: { __init__: method({ seed: ignored }, () => none) } }),
  SeedSequence: cls({ methods: { __init__: method({ entropy: ignored }, () => none) } }),
};
