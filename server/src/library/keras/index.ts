/** Package `keras`: its public modules, assembled. `tf.keras` and the spellings of Keras 2 are aliases of them. */
import type { Package } from "../index";
import type { Entries } from "../vocabulary/functions";
import { aliasOf } from "../vocabulary/functions";
import { activations } from "./activations";
import { applicationAliases, applicationModules } from "./applications/index";
import { backend } from "./backend/index";
import { callbacks } from "./callbacks";
import { config, distribution, kerasRoot, mixedPrecision, policies, saving } from "./config";
import { datasetModules } from "./datasets/index";
import { constraints, initializers, regularizers } from "./initializers";
import { layerBase } from "./layer";
import { activationLayers } from "./layers/activations/index";
import { attentionLayers } from "./layers/attention/index";
import { convolutional } from "./layers/convolutional/index";
import { core } from "./layers/core/index";
import { merging } from "./layers/merging/index";
import { normalization } from "./layers/normalization/index";
import { pooling } from "./layers/pooling/index";
import { preprocessing } from "./layers/preprocessing/index";
import { regularization } from "./layers/regularization/index";
import { reshaping } from "./layers/reshaping/index";
import { recurrentLayers } from "./layers/rnn/index";
import { losses } from "./losses/index";
import { metrics } from "./metrics/index";
import { missing } from "./missing-names";
import { modelFunctions } from "./models/clone";
import { inputs } from "./models/input";
import { model } from "./models/model";
import { savedModels } from "./models/saved";
import { sequential } from "./models/sequential";
import { opsModules } from "./ops/index";
import { optimizers, schedules } from "./optimizers/index";
import { preprocessingModules } from "./preprocessing/index";
import { quantizers } from "./quantizers";
import { random } from "./random";
import { deserializing, serializing } from "./serialization";
import { tree } from "./tree";
import { boundingBoxes } from "./utils/bounding-boxes";
import { utils } from "./utils/index";

const layers: Entries = {
  Layer: layerBase,
  ...inputs,
  ...core,
  ...convolutional,
  ...pooling,
  ...reshaping,
  ...merging,
  ...normalization,
  ...regularization,
  ...activationLayers,
  ...attentionLayers,
  ...recurrentLayers,
  ...preprocessing,
  serialize: serializing("layer"),
  deserialize: deserializing(),
};

const models: Entries = {
  ...modelFunctions,
  ...savedModels,
  Model: aliasOf("keras.Model"),
  Sequential: aliasOf("keras.Sequential"),
  Functional: aliasOf("keras.Model"),
  Input: aliasOf("keras.layers.Input"),
};

/** Keras 2's and TensorFlow's private module paths lead to the public module. */
const layerModules = [
  "core",
  "convolutional",
  "pooling",
  "recurrent",
  "rnn",
  "embeddings",
  "normalization",
  "merge",
  "merging",
  "advanced_activations",
  "activation",
  "activations",
  "wrappers",
  "noise",
  "local",
  "convolutional_recurrent",
  "attention",
  "reshaping",
  "regularization",
  "normalization.batch_normalization",
  "experimental.preprocessing",
  "preprocessing",
  "experimental",
];

const utilityModules = [
  "np_utils",
  "data_utils",
  "vis_utils",
  "generic_utils",
  "all_utils",
  "layer_utils",
  "image_utils",
  "io_utils",
  "image_dataset",
];

export const keras: Package = {
  modules: {
    keras: {
      ...kerasRoot,
      Model: model,
      Sequential: sequential,
      Input: aliasOf("keras.layers.Input"),
      InputLayer: aliasOf("keras.layers.InputLayer"),
      Layer: aliasOf("keras.layers.Layer"),
      Loss: aliasOf("keras.losses.Loss"),
      Metric: aliasOf("keras.metrics.Metric"),
      Quantizer: aliasOf("keras.quantizers.Quantizer"),
    },
    "keras.layers": layers,
    "keras.models": models,
    "keras.activations": activations,
    "keras.losses": losses,
    "keras.metrics": metrics,
    ...opsModules,
    "keras.random": random,
    "keras.backend": backend,
    "keras.optimizers": optimizers,
    "keras.optimizers.schedules": schedules,
    "keras.callbacks": callbacks,
    "keras.initializers": initializers,
    "keras.regularizers": regularizers,
    "keras.quantizers": quantizers,
    "keras.constraints": constraints,
    "keras.config": config,
    "keras.dtype_policies": policies,
    "keras.mixed_precision": mixedPrecision,
    "keras.saving": { ...saving, ...savedModels },
    "keras.distribution": distribution,
    "keras.tree": tree,
    "keras.utils": utils,
    "keras.utils.bounding_boxes": boundingBoxes,
    ...applicationModules,
    ...datasetModules,
    ...preprocessingModules,
  },
  missing,
  aliases: {
    "tensorflow.keras": "keras",
    "tensorflow.python.keras": "keras",
    "tensorflow.compat.v1.keras": "keras",
    "tensorflow.compat.v2.keras": "keras",
    "keras.src": "keras",
    "keras.api": "keras",
    tf_keras: "keras",
    "keras.engine": "keras.models",
    "keras.engine.topology": "keras.layers",
    "keras.engine.training": "keras.models",
    "keras.optimizers.legacy": "keras.optimizers",
    "keras.optimizers.experimental": "keras.optimizers",
    "keras.mixed_precision.experimental": "keras.mixed_precision",
    keras_preprocessing: "keras.preprocessing",
    keras_applications: "keras.applications",
    ...applicationAliases,
    ...Object.fromEntries(utilityModules.map((name) => [`keras.utils.${name}`, "keras.utils"])),
    ...Object.fromEntries(layerModules.map((name) => [`keras.layers.${name}`, "keras.layers"])),
  },
};
