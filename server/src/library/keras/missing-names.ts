/**
 * Names that one part of Keras 3 lacks although its sister has them: `keras` and `tf.keras` differ, losses are not all metrics, and
 * the modules of `keras.ops` hold a part of its functions each. Names that all of Keras 3 dropped are not among them.
 */
import type { Missing } from "../index";
import { lossSpellings } from "./losses/spellings";
import { opsModules } from "./ops/index";

/** `tf.keras` is the Keras of before where this environment variable says so. */
export const missing: Missing = { at: missingName, unless: ["TF_USE_LEGACY_KERAS"] };

function missingName(path: string): ReturnType<Missing["at"]> {
  const own = path.startsWith(TENSORFLOW) ? path.slice(TENSORFLOW.length) : path;
  const [root, ...rest] = own.split(".");
  if (root !== "keras" || rest.length < 2) return undefined;
  const module = rest.slice(0, -1).join(".");
  const name = rest.at(-1) ?? "";
  const instead = own === path ? (onlyInTensorFlow(module, name) ?? inSister(module, name)) : onlyInKeras(module, name);
  if (instead === undefined) return undefined;
  return {
    code: "missing-name",
    of: "Keras 3",
    name: written(path),
    instead: instead === NOTHING ? undefined : { written: written(instead), path: instead },
  };
}

/** A public path as programs have it: `tf.keras.losses.mse`. */
function written(path: string): string {
  return path.startsWith(TENSORFLOW) ? `tf.${path.slice(TENSORFLOW.length)}` : path;
}

const TENSORFLOW = "tensorflow.";
const NOTHING = "";

/** What `keras` lacks by module; each is `tf.keras`'s under the same name. */
const TENSORFLOW_ONLY: Readonly<Record<string, ReadonlySet<string>>> = {
  layers: words("RandomHeight RandomWidth ThresholdedReLU"),
  preprocessing: words("text"),
  "preprocessing.image": words(
    "DirectoryIterator ImageDataGenerator Iterator NumpyArrayIterator apply_affine_transform apply_brightness_shift " +
      "apply_channel_shift random_brightness random_channel_shift random_rotation random_shear random_shift random_zoom",
  ),
  "preprocessing.sequence": words("TimeseriesGenerator make_sampling_table skipgrams"),
  backend: words(
    "argmax argmin batch_dot batch_flatten batch_get_value batch_normalization batch_set_value bias_add cast_to_floatx " +
      "concatenate constant conv1d conv2d conv2d_transpose conv3d count_params ctc_batch_cost ctc_decode ctc_label_dense_to_sparse " +
      "cumprod cumsum depthwise_conv2d dot dropout dtype elu eval expand_dims flatten foldl foldr gather get_value gradients hard_sigmoid " +
      "in_top_k int_shape is_sparse l2_normalize map_fn moving_average_update name_scope ndim permute_dimensions pool2d pool3d " +
      "random_bernoulli random_normal random_normal_variable random_uniform random_uniform_variable relu repeat repeat_elements " +
      "resize_images resize_volumes reverse rnn separable_conv2d set_value softmax spatial_2d_padding spatial_3d_padding squeeze " +
      "switch temporal_padding to_dense transpose truncated_normal update update_add update_sub variable",
  ),
};

/** Functions of `tf.keras.backend` that `keras.ops` has under the same name, with the same arguments in the same places. */
const ALSO_OPERATIONS = words(
  "abs all any arange binary_crossentropy cast categorical_crossentropy clip cos equal exp eye greater greater_equal less less_equal " +
    "log max maximum mean min minimum not_equal one_hot ones ones_like pow prod reshape round shape sigmoid sign sin softplus softsign " +
    "sparse_categorical_crossentropy sqrt square stack std stop_gradient sum tanh tile var zeros zeros_like",
);

/** What `keras.backend` has as well, and `tf.keras.backend` besides. */
const IN_BACKENDS = words(
  "Variable backend binary_focal_crossentropy categorical_focal_crossentropy clear_session device epsilon floatx get_uid image_data_format " +
    "is_float_dtype is_int_dtype is_keras_tensor is_tensor result_type set_epsilon set_floatx set_image_data_format standardize_dtype",
);

/** Losses that are no metrics in either. */
const NO_METRICS = words("cosine_similarity categorical_generalized_cross_entropy circle ctc dice tversky");

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

function onlyInTensorFlow(module: string, name: string): string | undefined {
  if (module === "losses" && name === "Reduction") return NOTHING;
  if (isLossModule(module) && Object.hasOwn(lossSpellings, name)) return `keras.${module}.${lossSpellings[name]}`;
  if (module === "backend" && isNoBackend(name)) return inOperations(name);
  return TENSORFLOW_ONLY[module]?.has(name) ? `tensorflow.keras.${module}.${name}` : undefined;
}

/** Neither module of this name has it. */
function isNoBackend(name: string): boolean {
  return !name.startsWith("_") && !IN_BACKENDS.has(name) && !TENSORFLOW_ONLY.backend?.has(name);
}

/** Names that all of Keras 3 dropped belong to programs for another version. */
function inOperations(name: string): string | undefined {
  return hasOperation("ops", name) ? `keras.ops.${name}` : undefined;
}

function onlyInKeras(module: string, name: string): string | undefined {
  if (module === "backend" && isNoBackend(name) && !ALSO_OPERATIONS.has(name)) return inOperations(name);
  const short = isLossModule(module) ? Object.entries(lossSpellings).find(([, whole]) => whole === name) : undefined;
  if (short) return `tensorflow.keras.${module}.${short[0]}`;
  const instead = inSister(module, name);
  return instead && `tensorflow.${instead}`;
}

function isLossModule(module: string): boolean {
  return module === "losses" || module === "metrics";
}

/** The same name in a neighbouring module, which both have. */
function inSister(module: string, name: string): string | undefined {
  if (module === "metrics" && NO_METRICS.has(name)) return `keras.losses.${name}`;
  if (module === "ops") return hasOperation("ops.image", name) && !hasOperation(module, name) ? `keras.ops.image.${name}` : undefined;
  if (!module.startsWith("ops.") || hasOperation(module, name) || ALSO_HERE[module]?.has(name)) return undefined;
  return hasOperation("ops", name) ? `keras.ops.${name}` : undefined;
}

/** Operations that are in a module beside those that are declared for it. */
const ALSO_HERE: Readonly<Record<string, ReadonlySet<string>>> = {
  "ops.numpy": words("get_item slogdet vectorize"),
  "ops.nn": words("moments polar"),
  "ops.linalg": words("jvp"),
};

function hasOperation(module: string, name: string): boolean {
  const entries = opsModules[`keras.${module}`];
  return entries !== undefined && Object.hasOwn(entries, name);
}
