/** Element types, shapes and specifications (tensorflow/python/framework/dtypes.py, tensor_shape.py, tensor.py). */
import { type Shape, UNKNOWN_RANK } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import { dtypeValue, none, shapeOf, shapeValue, string, unknown } from "../../value/make";
import type { NativeState, TensorValue, Value } from "../../value/values";
import { cls, constant, type Entries, fn, method } from "../vocabulary/functions";
import { anything, ignored, ordered, withDefault } from "../vocabulary/params";
import { dtype, made } from "./arguments";

const DTYPES =
  "bfloat16 bool complex64 complex128 double float16 float32 float64 half int4 int8 int16 int32 int64 qint8 quint8 resource string uint4 uint8 uint16 uint32 uint64 variant";
const OTHER_NAMES: Readonly<Record<string, string>> = { double: "float64", half: "float16" };

/** A shape in which None stands for any size; None as a whole for any rank. */
export function specShape(value: Value): Shape {
  return value.kind === "none" ? UNKNOWN_RANK : (shapeOf(value) ?? UNKNOWN_RANK);
}

interface SpecState extends NativeState {
  readonly state: "tensor-spec";
  readonly tensor: TensorValue;
}

function isSpecState(state: NativeState | undefined): state is SpecState {
  return state?.state === "tensor-spec";
}

/** The tensor that a `tf.TensorSpec` describes. */
export function tensorOfSpec(value: Value): TensorValue | undefined {
  return value.kind === "object" && isSpecState(value.native) ? value.native.tensor : undefined;
}

const spec = (names: string, isRagged: boolean) =>
  cls({
    parameters: names.split(" "),
    methods: {
      __init__: method(
        ordered(names, { shape: withDefault(anything, none as Value), dtype: withDefault(dtype, "float32" as const) }),
        (self, { shape, dtype: type }, ctx) => {
          const state: SpecState = {
            state: "tensor-spec",
            tensor: made(specShape(shape), type ?? undefined, isRagged ? { ragged: true } : {}),
          };
          ctx.heap.set(self, "native", state);
          return none;
        },
      ),
    },
    properties: {
      shape: (self) => shapeValue(tensorOfSpec(self)?.shape ?? UNKNOWN_RANK, "TensorShape"),
      dtype: (self) => {
        const name = tensorOfSpec(self)?.dtype;
        return name === undefined ? unknown : dtypeValue(name);
      },
      name: () => string(undefined),
    },
  });

export const types: Entries = {
  ...Object.fromEntries(DTYPES.split(" ").map((name) => [name, constant(dtypeValue(OTHER_NAMES[name] ?? name))])),
  newaxis: constant(none),
  as_dtype: fn(ordered("type_value", { type_value: dtype }), ({ type_value }) => (type_value ? dtypeValue(type_value) : unknown)),
  TensorShape: fn(ordered("dims", { dims: anything }), ({ dims }) => {
    const shape = specShape(dims);
    return isRanked(shape) ? shapeValue(shape, "TensorShape") : unknown;
  }),
  TensorSpec: spec("shape dtype name", false),
  RaggedTensorSpec: spec("shape dtype ragged_rank row_splits_dtype flat_values_spec", true),
  Tensor: cls({}),
  Module: cls({ methods: { __init__: method({ name: ignored }, () => none) } }),
};
