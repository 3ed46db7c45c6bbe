/** Making tensors (torch/_torch_docs.py, torch/functional.py). */
import { ceilDivideDims, type Dim, maxDims, subtractDims, UNKNOWN } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import { dimOf, dtypeValue, none, shapeOf, unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import { cast } from "../numpy/dtypes";
import { cls, constant, type Entries, type Entry, fn, raw } from "../vocabulary/functions";
import { anything, dim, keyword, restKeywords, withDefault } from "../vocabulary/params";
import { dtype, made, sizes, sizeTuple, tensorArgument, torchFunction, toTensor, unknownTensor } from "./arguments";

type DType = string | null | undefined;

const DTYPES: Readonly<Record<string, string>> = {
  float: "float32",
  float32: "float32",
  double: "float64",
  float64: "float64",
  half: "float16",
  float16: "float16",
  bfloat16: "bfloat16",
  long: "int64",
  int64: "int64",
  int: "int32",
  int32: "int32",
  short: "int16",
  int16: "int16",
  int8: "int8",
  uint8: "uint8",
  bool: "bool",
  complex64: "complex64",
  complex128: "complex128",
};

export const dtypes: Entries = Object.fromEntries(Object.entries(DTYPES).map(([name, type]) => [name, constant(dtypeValue(type))]));

/** `torch.tensor(data)`. */
function converted(data: Value, type: DType): TensorValue {
  const found = data.kind === "unknown" ? unknownTensor : (toTensor(data) ?? unknownTensor);
  return type === null ? found : cast(found, type);
}

const converter: Entry = torchFunction("data dtype device", { data: anything, dtype }, ({ data, dtype: type }) => converted(data, type));

const filled: Entry = torchFunction("size dtype", { size: sizes, dtype: keyword(dtype) }, ({ size, dtype: type }) =>
  made(size, type === null ? "float32" : type),
);

const like: Entry = torchFunction("input dtype", { input: tensorArgument, dtype }, ({ input, dtype: type }) =>
  made(input.shape, type === null ? input.dtype : type),
);

/** `randint(high, size)` or `randint(low, high, size)`. */
function randint(given: readonly Value[], size: Value | undefined, type: DType): Value {
  const bounds = size ? given : given.slice(0, -1);
  const shape = shapeOf(size ?? given.at(-1) ?? unknown);
  const [first, second] = bounds.map((each) => (each.kind === "int" && typeof each.value === "number" ? each.value : undefined));
  const [low, high] = bounds.length > 1 ? [first, second] : [0, first];
  const range = low !== undefined && high !== undefined && high > low ? { range: { min: low, max: high - 1, every: false } } : {};
  return shape ? made(shape, type === null ? "int64" : type, range) : made(unknownTensor.shape, type ?? "int64");
}

function arange(given: readonly Value[], type: DType): Value {
  const [start, end, step] = given.length === 1 ? [undefined, given[0], undefined] : given;
  const isFloat = given.some((each) => each.kind === "float");
  if (given.some((each) => each.kind === "float" && each.value === undefined) || !end)
    return made([UNKNOWN], type === null ? (isFloat ? "float32" : undefined) : type);
  if (isFloat) {
    const [from, to, by] = [start, end, step].map((each, i) =>
      each === undefined ? (i === 2 ? 1 : 0) : each.kind === "float" ? each.value : each.kind === "int" ? each.value : undefined,
    );
    const isKnown = typeof from === "number" && typeof to === "number" && typeof by === "number" && by !== 0;
    return made([isKnown ? Math.max(0, Math.ceil((to - from) / by)) : UNKNOWN], type === null ? "float32" : type);
  }
  const size = (of: Value | undefined, otherwise: Dim): Dim => (of ? (dimOf(of) ?? UNKNOWN) : otherwise);
  const count = maxDims(0, ceilDivideDims(subtractDims(size(end, UNKNOWN), size(start, 0)), size(step, 1)));
  return made([count], type === null ? "int64" : type);
}

/** `torch.FloatTensor(2, 3)` or of a list. */
const typed = (type: string): Entry =>
  raw((args) => {
    const given = args.positional.map((each) => each.value);
    const [first] = given;
    if (!first || first.kind === "int")
      return made(
        given.map((each) => dimOf(each) ?? UNKNOWN),
        type,
      );
    const found = toTensor(first);
    return found ? cast(found, type) : made(unknownTensor.shape, type);
  });

const eye: Entry = torchFunction(
  "n m dtype",
  { n: dim, m: withDefault(dim, UNKNOWN as Dim), dtype },
  ({ n, m, dtype: type }, _ctx, { given }) =>
    made([n, given.has("m") ? m : n], type === null ? "float32" : type, given.has("m") ? {} : { oneHot: true }),
);

export const creation: Entries = {
  tensor: converter,
  as_tensor: converter,
  asarray: converter,
  from_numpy: fn({ ndarray: anything }, ({ ndarray }) => converted(ndarray, null)),
  zeros: filled,
  ones: filled,
  empty: filled,
  rand: filled,
  randn: filled,
  full: torchFunction(
    "size fill_value dtype",
    { size: sizeTuple, fill_value: tensorArgument, dtype },
    ({ size, fill_value, dtype: type }) => made(size, type === null ? fill_value.dtype : type),
  ),
  zeros_like: like,
  ones_like: like,
  empty_like: like,
  rand_like: like,
  randn_like: like,
  randint_like: torchFunction("input a b dtype", { input: tensorArgument, dtype }, ({ input, dtype: type }) =>
    made(input.shape, type === null ? input.dtype : type),
  ),
  full_like: torchFunction("input fill_value dtype", { input: tensorArgument, dtype }, ({ input, dtype: type }) =>
    made(input.shape, type === null ? input.dtype : type),
  ),
  randint: fn(
    {
      args: { ...withDefault(anything, { kind: "tuple", items: [] } as Value), rest: "args" },
      size: withDefault(anything, none as Value),
      dtype,
      low: withDefault(anything, none as Value),
      high: withDefault(anything, none as Value),
      kwargs: restKeywords,
    },
    ({ args, size, dtype: type, low, high }) => {
      const given = [
        ...(low.kind === "none" ? [] : [low]),
        ...(args.kind === "tuple" ? args.items : []),
        ...(high.kind === "none" ? [] : [high]),
      ];
      return randint(given, size.kind === "none" ? undefined : size, type);
    },
  ),
  randperm: torchFunction("n dtype", { n: dim, dtype }, ({ n, dtype: type }) =>
    made([n], type === null ? "int64" : type, typeof n === "number" && n > 0 ? { range: { min: 0, max: n - 1, every: true } } : {}),
  ),
  normal: raw((args) => {
    const size = args.named.get("size")?.value ?? args.positional[2]?.value;
    const shape = size && shapeOf(size);
    if (shape) return made(shape, args.named.has("dtype") ? undefined : "float32");
    const mean = args.positional[0] && toTensor(args.positional[0].value);
    return mean && isRanked(mean.shape) && mean.shape.length > 0 ? made(mean.shape, mean.dtype) : unknownTensor;
  }),
  bernoulli: like,
  multinomial: torchFunction("input num_samples", { input: tensorArgument, num_samples: dim }, ({ input, num_samples }) =>
    made(isRanked(input.shape) ? [...input.shape.slice(0, -1), num_samples] : unknownTensor.shape, "int64"),
  ),
  arange: fn(
    { args: { ...withDefault(anything, { kind: "tuple", items: [] } as Value), rest: "args" }, dtype, kwargs: restKeywords },
    ({ args, dtype: type }) => arange(args.kind === "tuple" ? args.items : [], type),
  ),
  linspace: torchFunction("start end steps dtype", { start: anything, end: anything, steps: dim, dtype }, ({ steps, dtype: type }) =>
    made([steps], type === null ? "float32" : type),
  ),
  logspace: torchFunction("start end steps base dtype", { start: anything, end: anything, steps: dim, dtype }, ({ steps, dtype: type }) =>
    made([steps], type === null ? "float32" : type),
  ),
  eye,
  FloatTensor: typed("float32"),
  DoubleTensor: typed("float64"),
  LongTensor: typed("int64"),
  IntTensor: typed("int32"),
  BoolTensor: typed("bool"),
  ByteTensor: typed("uint8"),
  Tensor: cls({}),
  Size: fn({ size: anything }, ({ size }) => size),
};
