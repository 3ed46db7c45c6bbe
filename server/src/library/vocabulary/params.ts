/** The kinds of parameters entries are declared with. Each reads one Python value, as Keras's own argument checks do. */
import { type Dim, type Dims, UNKNOWN } from "../../shape/dim";
import { copiesOf, isRanked } from "../../shape/shape";
import { failAt } from "../../value/context";
import { display } from "../../value/display";
import { dimOf, shapeOf } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { TensorValue, Value } from "../../value/values";
import { NOT_KNOWN, type Param, type Params, type Reading } from "./bind";

type Reader<T> = (value: Value, at: Reading) => T | typeof NOT_KNOWN;

/** A required parameter with a reader; `whenUnknown` lets the rule run although the value is not known. */
export function param<T>(read: Reader<T>, whenUnknown: T | typeof NOT_KNOWN = NOT_KNOWN): Param<T> {
  return { required: true, fallback: NOT_KNOWN, read, whenUnknown, keywordOnly: false, rest: undefined, takesSize: false };
}

/** The same parameter with a default. */
export function withDefault<T, D>(of: Param<T>, fallback: D): Param<T | D> {
  return { ...of, read: of.read, required: false, fallback };
}

/** The same parameter, `None` accepted and read as null; the default is None. */
export function optional<T>(of: Param<T>): Param<T | null> {
  return { ...of, required: false, fallback: null, read: (value, at) => (value.kind === "none" ? null : of.read(value, at)) };
}

/** The same parameter, to be given by name only. */
export function keyword<T>(of: Param<T>): Param<T> {
  return { ...of, keywordOnly: true };
}

/** Raise `invalid-argument` at the argument being read. */
export function refuse(at: Reading, expected: string, value: Value): never {
  return refuseAs(at, expected, display(value));
}

function refuseAs(at: Reading, expected: string, got: string): never {
  return failAt({ at: at.site }, { code: "invalid-argument", owner: at.owner, argument: at.argument, expected, got });
}

/** Any value, unread; an unknown one too. */
export const anything: Param<Value> = param((value) => value, { kind: "unknown" });
/** A parameter that no shape depends on. */
export const ignored: Param<null> = withDefault(
  param((): null => null, null),
  null,
);
/** Several parameters in a row that no shape depends on. */
export function ignoring<const N extends string>(...names: readonly N[]): Readonly<Record<N, Param<null>>> {
  return Object.fromEntries(names.map((name) => [name, ignored])) as Record<N, Param<null>>;
}
/** `*args`: a tuple, or unknown when it is not known how many there are. */
export const anyArgs: Param<Value> = { ...withDefault(anything, { kind: "tuple", items: [] } as Value), rest: "args" };
/** The same for a rule that needs them all. */
export const restArgs: Param<Value> = { ...anyArgs, whenUnknown: NOT_KNOWN };
export const restKeywords: Param<Value> = {
  ...withDefault(anything, { kind: "dict", entries: new Map(), open: false } as Value),
  rest: "kwargs",
};

/** `**kwargs` out of which the callee takes a few by name; others are refused as Python refuses them. */
export function extras<const N extends string, T>(known: Readonly<Record<N, Param<T>>>): Param<Partial<Record<N, T>>> {
  const read = (value: Value, at: Reading): Partial<Record<N, T>> => {
    const found: Partial<Record<N, T>> = {};
    for (const { key, value: given } of value.kind === "dict" ? value.entries.values() : []) {
      const name = key.kind === "string" ? key.value : undefined;
      if (!isKeyOf(known, name)) failAt({}, { code: "call-mismatch", owner: at.owner, detail: `got an unexpected argument '${name}'` });
      const argument = known[name].read(given, { ...at, argument: name });
      if (argument !== NOT_KNOWN) found[name] = argument;
    }
    return found;
  };
  return { ...withDefault(param(read, {}), {}), rest: "kwargs", names: new Set(Object.keys(known)) };
}

function isKeyOf<N extends string>(record: Readonly<Record<N, unknown>>, name: string | undefined): name is N {
  return name !== undefined && Object.hasOwn(record, name);
}

/** The same parameter, a symbol accepted for it. */
function sized<T>(of: Param<T>): Param<T> {
  return { ...of, takesSize: true };
}

/** A size that is not checked: an int, symbolic or unknown. */
export const dim: Param<Dim> = sized(
  param<Dim>((value, at) => {
    const size = dimOf(value);
    return size === undefined || size === null ? refuse(at, "an integer", value) : size;
  }, UNKNOWN),
);

/** `units`, `filters`: a positive integer, else Keras refuses it. */
export const positive: Param<Dim> = sized(
  param<Dim>((value, at) => {
    const size = value.kind === "none" ? undefined : dimOf(value);
    if (size === undefined || (typeof size === "number" && size <= 0)) refuse(at, "a positive integer", value);
    return size ?? UNKNOWN;
  }, UNKNOWN),
);

/**
 * A size that Keras wants to be Python's own `int` (`isinstance(units, int)`): what `np.max(labels) + 1` gives is none.
 * Sources: keras/src/layers/core/dense.py, core/embedding.py, attention/multi_head_attention.py.
 */
export const ownInteger: Param<Dim> = {
  ...positive,
  read: (value, at) => {
    if (value.kind !== "tensor") return positive.read(value, at);
    const got = value.framework === "numpy" || value.framework === "pandas" ? `a NumPy ${value.dtype ?? "number"}` : display(value);
    return refuseAs(at, "an int of Python (`int(…)`)", got);
  },
};

/** A plain integer, such as an axis. */
export const integer: Param<number> = param<number>((value, at) => {
  const size = value.kind === "none" ? undefined : dimOf(value);
  if (size === undefined) refuse(at, "an integer", value);
  return typeof size === "number" ? size : NOT_KNOWN;
});

/** An int, or a tuple or list of ints: axes. */
export const integers: Param<readonly number[]> = param<readonly number[]>((value, at) => {
  const shape = value.kind === "tuple" || value.kind === "list" ? shapeOf(value) : undefined;
  if (!shape) {
    const single = integer.read(value, at);
    return single === NOT_KNOWN ? NOT_KNOWN : [single];
  }
  if (!isRanked(shape)) return NOT_KNOWN;
  const axes = shape.filter((each) => typeof each === "number");
  return axes.length === shape.length ? axes : NOT_KNOWN;
});

/**
 * An int or a tuple of `count` ints, such as a kernel size (keras/src/utils/argument_validation.py `standardize_tuple`).
 * `least` is the smallest value allowed.
 */
export function dims(count: number, least = 1): Param<Dims> {
  const unknowns = copiesOf(count, UNKNOWN);
  return param<Dims>((value, at) => {
    const expected = `an integer or a tuple of ${count} integer${count === 1 ? "" : "s"}${least > 0 ? " greater than 0" : ""}`;
    const single = value.kind === "none" || value.kind === "tensor" ? undefined : dimOf(value);
    const shape = single === undefined ? shapeOf(value) : copiesOf(count, single);
    if (!shape) return refuse(at, expected, value);
    if (!isRanked(shape)) return unknowns;
    if (shape.length !== count || shape.some((each) => each === null || (typeof each === "number" && each < least)))
      refuse(at, expected, value);
    return shape;
  }, unknowns);
}

/** A shape: a tuple or list of sizes and Nones. */
export const shape: Param<Dims> = param<Dims>((value, at) => {
  const dimsOf = shapeOf(value);
  if (!dimsOf) return refuse(at, "a tuple of sizes", value);
  return isRanked(dimsOf) ? dimsOf : NOT_KNOWN;
});

/** `use_bias=True` and the like; any value counts by its truth. */
export function flag(fallback: boolean): Param<boolean> {
  return withDefault(
    param((value: Value, at: Reading) => at.ctx.truth(value) ?? NOT_KNOWN),
    fallback,
  );
}

/** A flag that only part of the rule depends on: undefined when not known. */
export function knownFlag(fallback: boolean): Param<boolean | undefined> {
  return withDefault(
    param<boolean | undefined>((value: Value, at: Reading) => at.ctx.truth(value), undefined),
    fallback,
  );
}

/** One of a few strings, compared in lower case. The first is the default. */
export function choice<const T extends string>(...names: readonly [T, ...T[]]): Param<T> {
  return withDefault(
    param<T>((value, at) => {
      if (value.kind === "string" && value.value === undefined) return NOT_KNOWN;
      const found = value.kind === "string" ? names.find((name) => name === value.value?.toLowerCase()) : undefined;
      return found ?? refuse(at, `one of ${names.map((name) => `'${name}'`).join(", ")}`, value);
    }),
    names[0],
  );
}

/** Keras's `data_format`: None is the default, channels_last. */
export const dataFormat: Param<"channels_last" | "channels_first"> = withDefault(
  param<"channels_last" | "channels_first">((value, at) =>
    value.kind === "none" ? "channels_last" : choice("channels_last", "channels_first").read(value, at),
  ),
  "channels_last",
);

/** A string, or undefined when it is not one. */
export const text: Param<string | undefined> = param<string | undefined>(
  (value) => (value.kind === "string" ? value.value : undefined),
  undefined,
);

/** A number that only range checks look at; undefined when not known. */
export const number: Param<number | undefined> = param<number | undefined>((value) => {
  if (value.kind === "float") return value.value;
  if (value.kind === "int") return typeof value.value === "number" ? value.value : undefined;
  if (value.kind === "bool") return value.value === undefined ? undefined : Number(value.value);
  return undefined;
}, undefined);

/** A dtype: a name or a dtype object; undefined when not known; null for None. */
export const dtype: Param<string | undefined | null> = withDefault(
  param<string | undefined | null>((value) => dtypeName(value), undefined),
  null,
);

/** The dtype that a value names: `"float32"`, `np.float32`, `tf.int32`, `float`, `int`, `bool`. */
export function dtypeName(value: Value): string | undefined | null {
  if (value.kind === "none") return null;
  if (value.kind === "string") return value.value;
  if (value.kind === "class") return PYTHON_DTYPES[value.path ?? ""];
  return undefined;
}

const PYTHON_DTYPES: Readonly<Record<string, string>> = {
  "builtins.int": "int64",
  "builtins.float": "float64",
  "builtins.bool": "bool",
  "builtins.str": "str",
  "builtins.object": "object",
  "builtins.complex": "complex128",
};

/** An array or anything NumPy would make one of. Not known when it is no array for sure. */
export const array: Param<TensorValue> = param<TensorValue>((value) => asTensor(value) ?? NOT_KNOWN);

/** A list or tuple of arrays (or one array, whose rows are meant: not known then). */
export const arrays: Param<readonly TensorValue[]> = param<readonly TensorValue[]>((value, at) => {
  const items = value.kind === "tensor" ? undefined : at.ctx.items(value);
  const tensors = items?.map((item) => asTensor(item));
  return tensors?.every((each) => each !== undefined) ? tensors : NOT_KNOWN;
});

/** Parameters in the order of `names`; those that no shape depends on need no reader. */
export function ordered<const P extends Params>(names: string, read: P): P {
  const all: Record<string, Params[string]> = {};
  for (const name of names.split(" ")) all[name] = read[name] ?? ignored;
  // Every key of `read` is among the names, each with its own reader.
  return all as P;
}
