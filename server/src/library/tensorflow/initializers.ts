/** Initializers of `tf` itself, older than Keras's: called with a shape they make a tensor of it (tensorflow/python/ops/init_ops_v2.py). */
import type { Shape } from "../../shape/dim";
import { none } from "../../value/make";
import type { NativeState, Value } from "../../value/values";
import type { Param } from "../vocabulary/bind";
import { cls, type Entries, type Entry, method } from "../vocabulary/functions";
import { ignored, ordered, restKeywords, withDefault } from "../vocabulary/params";
import { dtype, made, shapeArgument, tensorArgument, vector } from "./arguments";

/** Of the type that is asked for, else float32. A number is a shape only for those that draw nothing. */
const initializer = (names: string, sizes: Param<Shape> = vector): Entry =>
  cls({
    methods: {
      __init__: method(names === "" ? {} : ordered(names, {}), () => none),
      __call__: method({ shape: sizes, dtype, kwargs: restKeywords }, (_self, { shape, dtype: type }) =>
        made(shape, type === null ? "float32" : type),
      ),
    },
  });

interface ConstantState extends NativeState {
  readonly state: "constant-initializer";
  readonly dtype: string | undefined;
}

function isConstant(state: NativeState | undefined): state is ConstantState {
  return state?.state === "constant-initializer";
}

/** Its tensors have the type of the value, unless another is asked for. */
const constantInitializer: Entry = cls({
  methods: {
    __init__: method(
      { value: withDefault(tensorArgument, made([], "int32")), support_partition: ignored },
      (self, { value }, ctx): Value => {
        const state: ConstantState = { state: "constant-initializer", dtype: value.dtype };
        ctx.heap.set(self, "native", state);
        return none;
      },
    ),
    __call__: method({ shape: shapeArgument, dtype, kwargs: restKeywords }, (self, { shape, dtype: type }) =>
      made(shape, type === null ? (isConstant(self.native) ? self.native.dtype : undefined) : type),
    ),
  },
});

export const initializers: Entries = {
  random_normal_initializer: initializer("mean stddev seed dtype"),
  random_uniform_initializer: initializer("minval maxval seed dtype"),
  zeros_initializer: initializer("dtype", shapeArgument),
  ones_initializer: initializer("dtype", shapeArgument),
  constant_initializer: constantInitializer,
};
