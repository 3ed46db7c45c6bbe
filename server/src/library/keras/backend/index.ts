/**
 * `keras.backend`: settings, and the functions of Keras 2 that `tf.keras.backend` still has, which are TensorFlow's under
 * other names (keras/src/legacy/backend.py).
 */

import { type Dim, UNKNOWN, UNKNOWN_RANK } from "../../../shape/dim";
import { isRanked, product } from "../../../shape/shape";
import { anyBool, anyInt, anyString, bool, int, none, shapeValue, string, unknown } from "../../../value/make";
import { asTensor } from "../../../value/tensors";
import type { Value } from "../../../value/values";
import { aliasOf, type Entries, fn, raw } from "../../vocabulary/functions";
import { anything, dtype, ignored } from "../../vocabulary/params";
import { promoted } from "../ops/kinds";
import { needed } from "../ops/operation";
import { tensorFunctions } from "./functions";

const settings = ["epsilon", "floatx", "image_data_format", "set_epsilon", "set_floatx", "set_image_data_format", "backend"];

const nothing = raw(() => none);

/** Names of Keras 2 for what has another name now. */
const renamed: Readonly<Record<string, string>> = {
  cast_to_floatx: "keras.ops.convert_to_tensor",
  random_bernoulli: "keras.backend.random_binomial",
};

function shapeOfAny(x: Value): Value {
  const of = asTensor(x);
  return of && isRanked(of.shape) ? shapeValue(of.shape) : unknown;
}

/** The name of a dtype; None is the default one. */
const named = (type: string | undefined | null): string | undefined => (type === null ? "float32" : type);

export const backend: Entries = {
  ...Object.fromEntries(settings.map((name) => [name, aliasOf(`keras.config.${name}`)])),
  ...tensorFunctions,
  ...Object.fromEntries(Object.entries(renamed).map(([name, path]) => [name, aliasOf(path)])),
  clear_session: aliasOf("keras.utils.clear_session"),
  set_session: nothing,
  set_learning_phase: nothing,
  reset_uids: aliasOf("keras.utils.clear_session"),
  manual_variable_initialization: nothing,
  get_session: raw(() => unknown),
  learning_phase: raw(() => anyInt),
  get_uid: fn({ prefix: ignored }, () => anyInt),
  image_dim_ordering: fn({}, () => string("tf")),
  is_keras_tensor: fn({ x: anything }, ({ x }) =>
    x.kind === "unknown" ? anyBool : { kind: "bool", value: x.kind === "tensor" && x.framework === "keras" },
  ),
  is_tensor: aliasOf("tensorflow.is_tensor"),
  is_sparse: fn({ tensor: ignored }, () => anyBool),
  is_int_dtype: fn({ dtype: needed(dtype) }, ({ dtype: type }) => bool(named(type)?.includes("int"))),
  is_float_dtype: fn({ dtype: needed(dtype) }, ({ dtype: type }) => bool(named(type)?.includes("float"))),
  standardize_dtype: fn({ dtype: anything }, ({ dtype }) => (dtype.kind === "string" ? dtype : anyString)),
  result_type: raw(({ positional, named: keywords, open }) => {
    const types = positional.map(({ value }) => (value.kind === "string" ? value.value : undefined));
    return open || keywords.size > 0 ? anyString : string(promoted(...types));
  }),
  int_shape: fn({ x: anything }, ({ x }) => shapeOfAny(x)),
  ndim: fn({ x: anything }, ({ x }) => {
    const of = asTensor(x);
    return of && isRanked(of.shape) ? int(of.shape.length) : anyInt;
  }),
  count_params: fn({ x: anything }, ({ x }) => {
    const shape = asTensor(x)?.shape ?? UNKNOWN_RANK;
    const count: Dim = isRanked(shape) ? product(shape) : UNKNOWN;
    return count === null ? anyInt : int(count);
  }),
  function: raw(() => unknown),
  gradients: raw(() => unknown),
  set_value: nothing,
  batch_set_value: nothing,
  name_scope: raw(() => unknown),
  print_tensor: raw((args) => args.positional[0]?.value ?? unknown),
};
