/**
 * What is not modelled on purpose, by reason. A name covers what is below it; none may cover a symbol that takes tensors, and each must
 * cover some symbol: a test holds both.
 */

type Reasons = Readonly<Record<string, readonly string[]>>;

const APPLICATIONS =
  "convnext densenet efficientnet efficientnet_v2 imagenet_utils inception_resnet_v2 inception_v3 mobilenet mobilenet_v2 " +
  "mobilenet_v3 nasnet resnet resnet_v2 vgg16 vgg19 xception";

/** No tensors come in, or none out. */
export const WITHOUT_TENSORS: Reasons = {
  "hooks of training": ["keras.callbacks"],
  settings: [
    "keras.config",
    "keras.dtype_policies",
    "keras.DTypePolicy",
    "keras.FloatDTypePolicy",
    "keras.RematScope",
    "keras.StatelessScope",
    "keras.SymbolicScope",
    "keras.device",
    "keras.name_scope",
    "keras.version",
    "keras.backend.get_uid",
    "keras.optimizers.OptimizerMap",
    "keras.quantizers.AWQConfig",
    "keras.quantizers.Float8QuantizationConfig",
    "keras.quantizers.GPTQConfig",
    "keras.quantizers.Int4QuantizationConfig",
    "keras.quantizers.Int8QuantizationConfig",
    "keras.quantizers.QuantizationConfig",
    "keras.utils.Config",
    "keras.utils.clear_session",
    "keras.utils.set_random_seed",
    "keras.Layer.dtype_policy",
    "keras.Layer.input_dtype",
    "keras.Layer.input_spec",
    "keras.Layer.path",
    "keras.Layer.quantization_mode",
    "keras.Layer.quantize",
    "keras.Layer.quantized_build",
    "keras.Layer.supports_masking",
    "keras.Layer.trainable",
    "keras.Layer.variable_dtype",
    "keras.Sequential.input_dtype",
    "keras.Model.distribute_reduction_method",
    "keras.Model.distribute_strategy",
    "keras.Model.get_quantization_layer_structure",
    "keras.Model.jit_compile",
    "keras.Model.quantize",
    "keras.Model.run_eagerly",
    "keras.Optimizer.exclude_from_weight_decay",
  ],
  configurations: [
    "keras.Layer.build_from_config",
    "keras.Layer.get_build_config",
    "keras.Layer.get_config",
    "keras.Loss.get_config",
    "keras.Metric.get_config",
    "keras.Model.build_from_config",
    "keras.Model.compile_from_config",
    "keras.Model.get_compile_config",
    "keras.Model.to_json",
    "keras.Optimizer.get_config",
    "keras.Sequential.get_config",
    "keras.utils.CustomObjectScope",
    "keras.utils.get_custom_objects",
    "keras.utils.get_registered_name",
    "keras.utils.get_registered_object",
    "keras.utils.legacy",
    "keras.utils.register_keras_serializable",
  ],
  "placement on devices": ["keras.distribution"],
  files: [
    "keras.export",
    "keras.saving",
    "keras.models.load_model",
    "keras.models.save_model",
    "keras.utils.get_file",
    "keras.utils.save_img",
    "keras.Layer.load_own_variables",
    "keras.Layer.save_own_variables",
    "keras.Model.export",
    "keras.Model.load_weights",
    "keras.Model.save",
    "keras.Model.save_weights",
    "keras.Optimizer.load_own_variables",
    "keras.Optimizer.save_own_variables",
  ],
  "pictures and text": [
    "keras.visualization",
    "keras.utils.Progbar",
    "keras.utils.model_to_dot",
    "keras.utils.plot_model",
    "keras.Model.summary",
  ],
  "names of classes": APPLICATIONS.split(" ").map((name) => `keras.applications.${name}.decode_predictions`),
  "word lists": ["keras.datasets.imdb.get_word_index", "keras.datasets.reuters.get_label_names", "keras.datasets.reuters.get_word_index"],
  "gives nothing": [
    "keras.tree.MAP_TO_NONE",
    "keras.tree.assert_same_paths",
    "keras.tree.assert_same_structure",
    "keras.Layer.add_loss",
    "keras.Layer.add_metric",
    "keras.Layer.build",
    "keras.Layer.set_weights",
    "keras.Metric.reset_state",
    "keras.Metric.stateless_reset_state",
    "keras.Metric.update_state",
    "keras.Model.compile",
    "keras.Model.make_predict_function",
    "keras.Model.make_test_function",
    "keras.Model.make_train_function",
    "keras.Model.reset_metrics",
    "keras.Model.set_state_tree",
    "keras.Optimizer.apply",
    "keras.Optimizer.assign",
    "keras.Optimizer.assign_add",
    "keras.Optimizer.assign_sub",
    "keras.Optimizer.build",
    "keras.Optimizer.finalize_variable_values",
    "keras.Optimizer.set_weights",
    "keras.Optimizer.update_step",
    "keras.Sequential.add",
    "keras.Sequential.build",
    "keras.Sequential.pop",
  ],
  "settings of NumPy, pandas, TensorFlow and PyTorch": words(
    "numpy.errstate numpy.get_include numpy.get_printoptions numpy.getbufsize numpy.geterr numpy.geterrcall numpy.printoptions numpy.set_printoptions " +
      "numpy.setbufsize numpy.seterr numpy.seterrcall numpy.show_config numpy.show_runtime numpy.random.get_state numpy.random.seed " +
      "numpy.random.set_state pandas.describe_option pandas.get_option pandas.option_context pandas.reset_option pandas.set_option " +
      "tensorflow.control_dependencies tensorflow.device tensorflow.get_logger tensorflow.init_scope tensorflow.name_scope tensorflow.no_op " +
      "tensorflow.print tensorflow.random.set_seed torch.are_deterministic_algorithms_enabled torch.manual_seed torch.seed torch.initial_seed " +
      "torch.set_default_device torch.set_num_threads torch.set_printoptions torch.get_num_threads",
  ),
  "writes files": words("numpy.save numpy.savetxt numpy.savez numpy.savez_compressed tensorflow.io.write_file torch.save"),
  "changes what it is given": words("numpy.copyto numpy.fill_diagonal numpy.place numpy.put numpy.putmask numpy.random.shuffle"),
  "checks, and gives nothing": ["tensorflow.debugging"],
  "gives a truth that depends on values": words(
    "numpy.allclose numpy.array_equal numpy.array_equiv numpy.isscalar torch.allclose torch.equal",
  ),
  "raises where it is made": ["keras.optimizers.legacy"],
};

function words(names: string): readonly string[] {
  return names.split(" ");
}

/** Their shapes are those of code that is not Keras. */
export const BEYOND: Reasons = {
  "wraps a module of Flax": ["keras.layers.FlaxLayer"],
  "wraps a function of JAX": ["keras.layers.JaxLayer"],
  "runs a saved model from a file": ["keras.layers.TFSMLayer"],
  "wraps a module of PyTorch, needs its backend": ["keras.layers.TorchModuleWrapper"],
  "the TensorFlow backend refuses it": ["keras.ops.vectorize", "keras.Layer.quantized_call", "keras.Optimizer.stateless_apply"],
};

/** The reason that a list gives for a symbol, or for a name above it. */
export function reasonIn(list: Reasons, symbol: string): string | undefined {
  return Object.keys(list).find((reason) => list[reason]?.some((name) => symbol === name || symbol.startsWith(`${name}.`)));
}

export function namesIn(list: Reasons): readonly string[] {
  return Object.values(list).flat();
}
