/** Package `keras`: its public modules, assembled. `tf.keras` and the spellings of Keras 2 are aliases of them. */
import type { Package } from "../index";
import type { Entries } from "../vocabulary/functions";
import { aliasOf } from "../vocabulary/functions";
import { activations } from "./activations";
import { layerBase } from "./layer";
import { activationLayers } from "./layers/activations/index";
import { attention } from "./layers/attention/attention";
import { groupQueryAttention } from "./layers/attention/grouped-query";
import { multiHeadAttention } from "./layers/attention/multi-head";
import { convolutional } from "./layers/convolutional/index";
import { core } from "./layers/core/index";
import { joining } from "./layers/merging/concatenate";
import { elementwise } from "./layers/merging/elementwise";
import { mergingFunctions } from "./layers/merging/functional";
import { normalization } from "./layers/normalization/index";
import { pooling } from "./layers/pooling/index";
import { regularization } from "./layers/regularization/index";
import { reshaping } from "./layers/reshaping/index";
import { bidirectional } from "./layers/rnn/bidirectional";
import { cells } from "./layers/rnn/cells";
import { convLSTM } from "./layers/rnn/conv-lstm";
import { recurrent } from "./layers/rnn/recurrent";
import { rnn } from "./layers/rnn/rnn";
import { timeDistributed } from "./layers/rnn/time-distributed";
import { losses } from "./losses/index";
import { inputs } from "./models/input";
import { model } from "./models/model";
import { sequential } from "./models/sequential";

const layers: Entries = {
  Layer: layerBase,
  ...inputs,
  ...core,
  ...convolutional,
  ...pooling,
  ...reshaping,
  ...merging(),
  ...normalization,
  ...regularization,
  ...activationLayers,
  ...attention,
  ...multiHeadAttention,
  ...groupQueryAttention,
  ...recurrent,
  ...cells,
  ...rnn,
  ...convLSTM,
  ...bidirectional,
  ...timeDistributed,
};

function merging(): Entries {
  return { ...elementwise, ...joining, ...mergingFunctions };
}

const models: Entries = { Model: aliasOf("keras.Model"), Sequential: aliasOf("keras.Sequential"), Functional: aliasOf("keras.Model"), Input: aliasOf("keras.layers.Input") };

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

export const keras: Package = {
  modules: {
    keras: { Model: model, Sequential: sequential, Input: aliasOf("keras.layers.Input"), InputLayer: aliasOf("keras.layers.InputLayer"), Layer: aliasOf("keras.layers.Layer") },
    "keras.layers": layers,
    "keras.models": models,
    "keras.activations": activations,
    "keras.losses": losses,
  },
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
    ...Object.fromEntries(layerModules.map((name) => [`keras.layers.${name}`, "keras.layers"])),
  },
};
