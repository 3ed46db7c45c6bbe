/** NumPy's names of element types, and the parameter that reads them. */
import { promoteNumpy } from "../../shape/dtype";
import type { Args } from "../../value/context";
import { dtypeValue, float, int, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import type { StringValue, TensorValue, Value } from "../../value/values";
import type { Param } from "../vocabulary/bind";
import { constant, type Entries, type Entry, fn } from "../vocabulary/functions";
import { anything, dtypeName, param, refuse, withDefault } from "../vocabulary/params";

/** Codes and other names of one type. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  bool: ["bool", "bool_", "?", "b1"],
  int8: ["int8", "byte", "i1", "b"],
  int16: ["int16", "short", "i2", "h"],
  int32: ["int32", "intc", "i4", "i"],
  int64: ["int64", "int", "int_", "intp", "long", "longlong", "i8", "l", "q"],
  uint8: ["uint8", "ubyte", "u1", "B"],
  uint16: ["uint16", "ushort", "u2", "H"],
  uint32: ["uint32", "uintc", "u4", "I"],
  uint64: ["uint64", "uint", "uintp", "ulong", "ulonglong", "u8", "L", "Q"],
  float16: ["float16", "half", "f2", "e"],
  float32: ["float32", "single", "f4", "f"],
  float64: ["float64", "float", "double", "f8", "d"],
  complex64: ["complex64", "csingle", "c8", "F"],
  complex128: ["complex128", "complex", "cdouble", "c16", "D"],
  object: ["object", "object_", "O"],
  str: ["str", "str_", "unicode", "U"],
};

const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([dtype, names]) => names.map((name) => [name, dtype] as const)),
);

/** Types whose arrays we do not follow, but which NumPy knows. */
const OTHER = /^(bytes_?|void|record|string|datetime64|timedelta64|longdouble|clongdouble|float128|complex256|bfloat16)/;

/** `float32` for `"<f4"`, `np.single`, `float`; undefined when not known or of no type we follow. */
export function canonicalDType(name: string | undefined): string | undefined {
  return name === undefined ? undefined : (CANONICAL.get(name) ?? CANONICAL.get(name.replace(/^[<>=|]/, "")));
}

/** NumPy's `dtype`: null for None, undefined when not known. Refuses what is surely no type: `np.zeros(2, 3)`. */
export const numpyDType: Param<string | undefined | null> = withDefault(
  param<string | undefined | null>((value, at) => {
    if (value.kind === "int" || value.kind === "float") return refuse(at, "a dtype", value);
    const name = dtypeName(value);
    if (name === null || name === undefined) return name;
    if (/^[a-z]{3,}$/.test(name) && !CANONICAL.has(name) && !OTHER.test(name)) refuse(at, "a dtype", value);
    return canonicalDType(name);
  }, undefined),
  null,
);

/** The type that was asked for, which may not be known; without one `otherwise`. */
export function askedDType(asked: string | null | undefined, otherwise: string | undefined): string | undefined {
  return asked === null ? otherwise : asked;
}

/** `np.float32(x)`: an array or scalar of that type. */
export function callDType(of: StringValue, args: Args): Value {
  const dtype = canonicalDType(of.value);
  const argument = args.positional[0]?.value;
  if (dtype === undefined) return unknown;
  if (!argument) return tensor([], dtype, "numpy");
  const array = asTensor(argument);
  return array ? cast({ ...array, framework: "numpy" }, dtype) : unknown;
}

/** The same values as another type. */
export function cast(of: TensorValue, dtype: string | undefined): TensorValue {
  const { content, range, drawn, variable: _variable, node: _node, nodeIndex: _index, name: _name, ...rest } = of;
  const kept = drawn && dtype?.startsWith("float") ? { drawn } : {};
  return { ...rest, dtype, ...kept, ...(range && fits(range, dtype) ? { range } : {}), ...castContent(content, dtype) };
}

function fits(range: NonNullable<TensorValue["range"]>, dtype: string | undefined): boolean {
  if (dtype === undefined) return false;
  if (dtype === "bool") return range.min >= 0 && range.max <= 1;
  const bits = /^(u?)int(\d+)$/.exec(dtype);
  if (!bits) return dtype.startsWith("float");
  const [low, high] = bits[1] ? [0, 2 ** Number(bits[2])] : [-(2 ** (Number(bits[2]) - 1)), 2 ** (Number(bits[2]) - 1)];
  return range.min >= low && range.max < high;
}

function castContent(content: Value | undefined, dtype: string | undefined): Pick<TensorValue, "content"> {
  const changed = content && castNumber(content, dtype);
  return changed ? { content: changed } : {};
}

function castNumber(content: Value, dtype: string | undefined): Value | undefined {
  const toInteger = dtype === "int64" || dtype === "int32";
  const toFloat = dtype === "float64" || dtype === "float32";
  switch (content.kind) {
    case "int":
      if (toInteger) return content;
      return toFloat && typeof content.value === "number" ? float(content.value) : undefined;
    case "float":
      if (toFloat) return content;
      return toInteger && content.value !== undefined ? int(Math.trunc(content.value)) : undefined;
    case "tuple": {
      const items = content.items.map((item) => castNumber(item, dtype));
      return items.every((item) => item !== undefined) ? { ...content, items } : undefined;
    }
    default:
      return undefined;
  }
}

const exported = Object.entries(NAMES).flatMap(([dtype, names]) =>
  names
    .filter((name) => name.length > 2 && !["int", "float", "complex", "object", "str", "unicode"].includes(name))
    .map((name): [string, Entry] => [name, constant(dtypeValue(dtype))]),
);

const numberLimits = constant({ kind: "native", name: "finfo", invoke: () => unknown });

export const dtypes: Entries = {
  ...Object.fromEntries(exported),
  dtype: fn({ dtype: withDefault(anything, unknown) }, ({ dtype }) => {
    const name = canonicalDType(dtypeName(dtype) ?? undefined);
    return name === undefined ? unknown : dtypeValue(name);
  }),
  finfo: numberLimits,
  iinfo: numberLimits,
  result_type: constant({ kind: "native", name: "result_type", invoke: () => unknown }),
  promote_types: fn({ type1: { ...numpyDType, required: true }, type2: { ...numpyDType, required: true } }, ({ type1, type2 }) => {
    const dtype = promoteNumpy(type1 ?? undefined, type2 ?? undefined);
    return dtype === undefined ? unknown : dtypeValue(dtype);
  }),
};
