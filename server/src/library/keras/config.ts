/** `keras.config`, `keras.mixed_precision`, `keras.dtype_policies`, `keras.distribution`, `keras.saving`: settings (keras/src/backend/config.py). */

import { UNKNOWN_RANK } from "../../shape/dim";
import { anyBool, anyString, float, none, string, unknown } from "../../value/make";
import { asTensor, tensor } from "../../value/tensors";
import { aliasOf, cls, type Entries, fn, raw, rawMethod } from "../vocabulary/functions";
import {
  anything,
  dtypeName,
  flag,
  ignored,
  optional,
  ordered,
  param,
  refuse,
  restKeywords,
  shape,
  withDefault,
} from "../vocabulary/params";
import { customObjects } from "./custom-objects";
import { defaultPolicy, floatx, policyClass, policyOf, policyValue, setDefaultPolicy, setFloatx, standardDType } from "./dtype-policy";
import { opaque, opaqueClasses } from "./opaque";
import { deserialized, serializing } from "./serialization";

/** A dtype as Keras reads it; null where none is given. */
const standard = optional(param<string | undefined>((value, at) => standardDType(value, at), undefined));

const setting = (name: string) => fn({ [name]: ignored }, () => none);

export const config: Entries = {
  backend: fn({}, () => string("tensorflow")),
  epsilon: fn({}, () => float(1e-7)),
  floatx: fn({}, (_args, ctx) => string(floatx(ctx))),
  image_data_format: fn({}, () => string("channels_last")),
  set_epsilon: setting("value"),
  set_floatx: fn({ value: anything }, ({ value }, ctx, { sites }) => {
    const known = value.kind === "unknown" ? undefined : dtypeName(value);
    if (value.kind !== "unknown" && !["bfloat16", "float16", "float32", "float64"].includes(known ?? ""))
      refuse({ owner: "set_floatx", argument: "value", site: sites.value, ctx }, "'float16', 'bfloat16', 'float32' or 'float64'", value);
    setFloatx(known ?? undefined, ctx);
    return none;
  }),
  set_image_data_format: setting("data_format"),
  set_backend: setting("backend"),
  dtype_policy: fn({}, (_args, ctx) => policyValue(defaultPolicy(ctx), ctx)),
  set_dtype_policy: fn({ policy: anything }, ({ policy }, ctx, { sites }) => {
    setDefaultPolicy(policyOf(policy, { owner: "set_dtype_policy", argument: "policy", site: sites.policy, ctx }), ctx);
    return none;
  }),
  disable_traceback_filtering: fn({}, () => none),
  enable_traceback_filtering: fn({}, () => none),
  is_traceback_filtering_enabled: fn({}, () => anyBool),
  enable_unsafe_deserialization: fn({}, () => none),
  disable_flash_attention: fn({}, () => none),
  enable_flash_attention: fn({}, () => none),
  is_flash_attention_enabled: fn({}, () => anyBool),
  set_max_epochs: setting("max_epochs"),
  set_max_steps_per_epoch: setting("max_steps_per_epoch"),
};

export const policies: Entries = {
  DTypePolicy: cls(policyClass),
  FloatDTypePolicy: cls({ ...policyClass, bases: ["keras.dtype_policies.DTypePolicy"] }),
  ...opaqueClasses({ DTypePolicyMap: "default_policy policy_map", QuantizedDTypePolicy: "mode source_name" }),
  get: fn({ identifier: anything }, ({ identifier }, ctx, { sites }) =>
    identifier.kind === "unknown"
      ? unknown
      : policyValue(policyOf(identifier, { owner: "get", argument: "identifier", site: sites.identifier, ctx }), ctx),
  ),
};

export const mixedPrecision: Entries = {
  Policy: aliasOf("keras.dtype_policies.DTypePolicy"),
  DTypePolicy: aliasOf("keras.dtype_policies.DTypePolicy"),
  LossScaleOptimizer: aliasOf("keras.optimizers.LossScaleOptimizer"),
  set_global_policy: aliasOf("keras.config.set_dtype_policy"),
  set_dtype_policy: aliasOf("keras.config.set_dtype_policy"),
  global_policy: aliasOf("keras.config.dtype_policy"),
  dtype_policy: aliasOf("keras.config.dtype_policy"),
};

/** Decorators that keep the class or function they register. */
const registered = raw((args) => {
  const first = args.positional[0]?.value;
  if (first?.kind === "class" || first?.kind === "function") return first;
  return { kind: "native", name: "register_keras_serializable", invoke: (inner) => inner.positional[0]?.value ?? unknown };
});

export const saving: Entries = {
  register_keras_serializable: registered,
  ...customObjects,
  get_registered_name: fn({ obj: ignored }, () => anyString),
  get_registered_object: fn({ name: ignored, custom_objects: ignored, module_objects: ignored }, () => unknown),
  serialize_keras_object: serializing("obj"),
  deserialize_keras_object: fn(
    { config: anything, custom_objects: ignored, safe_mode: ignored, kwargs: { ...ignored, rest: "kwargs" } },
    ({ config }, ctx) => deserialized(config, ctx),
  ),
};

export const distribution: Entries = opaqueClasses(
  {
    DataParallel: "device_mesh devices auto_shard_dataset",
    DeviceMesh: "shape axis_names devices",
    LayoutMap: "device_mesh",
    ModelParallel: "layout_map batch_dim_name auto_shard_dataset kwargs",
    TensorLayout: "axes device_mesh",
  },
  { methods: { scope: rawMethod(() => unknown) } },
);

/** Names of `keras` itself. */
export const kerasRoot: Entries = {
  __version__: { define: () => string("3.15.1") },
  version: fn({}, () => string("3.15.1")),
  device: fn({ device_name: ignored }, () => unknown),
  name_scope: opaque("name kwargs"),
  remat: fn({ f: anything }, ({ f }) => f),
  Variable: fn(
    ordered("initializer shape dtype trainable autocast aggregation synchronization name layout kwargs", {
      initializer: anything,
      shape: optional(shape),
      dtype: standard,
      trainable: flag(true),
      kwargs: restKeywords,
    }),
    ({ initializer, shape: of, dtype: type, trainable }) => {
      const value = asTensor(initializer, "tensorflow");
      // Of Python integers and lists of them a variable of integers is made; what else a list gives is not asked.
      const whole = value?.dtype === "int64" ? "int32" : value?.dtype === "float64" || !value ? "float32" : undefined;
      const own = initializer.kind === "tensor" ? value?.dtype : whole;
      return tensor(of ?? value?.shape ?? UNKNOWN_RANK, type === null ? own : type, "tensorflow", { variable: true, trainable });
    },
  ),
  KerasTensor: fn(
    ordered("shape dtype sparse ragged record_history name kwargs", {
      shape,
      dtype: withDefault(standard, "float32"),
      kwargs: restKeywords,
    }),
    ({ shape: of, dtype: type }) => tensor(of, type === null ? "float32" : type, "keras"),
  ),
  DTypePolicy: aliasOf("keras.dtype_policies.DTypePolicy"),
  FloatDTypePolicy: aliasOf("keras.dtype_policies.FloatDTypePolicy"),
  Initializer: aliasOf("keras.initializers.Initializer"),
  Regularizer: aliasOf("keras.regularizers.Regularizer"),
  Optimizer: aliasOf("keras.optimizers.Optimizer"),
};
