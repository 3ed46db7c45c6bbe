/** Package `tensorflow`: its public modules, assembled. `tensorflow.keras` is the package `keras`. */
import type { Package } from "../index";
import { aliasOf, cls, constant, type Entries, entryValue } from "../vocabulary/functions";
import { creation, randomNumbers } from "./creation";
import { placed } from "./dataset-parts";
import { experimental, readers, sources } from "./dataset-sources";
import { debugging } from "./debugging";
import { conversions, elementwiseFunctions } from "./elementwise";
import { config, configExperimental, distribute, distributeExperimental, io, root } from "./environment";
import { functional, nest } from "./functional";
import { image } from "./image";
import { initializers } from "./initializers";
import { linalg, products } from "./linalg";
import { lookup } from "./lookup";
import { manipulation } from "./manipulation";
import { missing } from "./missing-names";
import { nn } from "./nn";
import { picking } from "./picking";
import { records, train } from "./records";
import { reductions, sorting } from "./reductions";
import { signal } from "./signal";
import { quantization, sparse, sparseTensor } from "./sparse";
import { ragged, raggedTensor, strings } from "./strings";
import { tensorArray } from "./tensor-array";
import { types } from "./types";

/** `tf.data.Dataset`, whose static methods make datasets; subclasses of it are the user's own. */
const datasetClass = cls({
  constants: Object.fromEntries(Object.entries(sources).map(([name, entry]) => [name, placed(entryValue(name, entry))])),
});

const raggedClass = cls({
  constants: Object.fromEntries(Object.entries(raggedTensor).map(([name, entry]) => [name, entryValue(name, entry)])),
});

const AUTOTUNE = constant({ kind: "int", value: -1 });

const data: Entries = {
  Dataset: datasetClass,
  DatasetV2: datasetClass,
  ...readers,
  AUTOTUNE,
  INFINITE_CARDINALITY: AUTOTUNE,
  UNKNOWN_CARDINALITY: constant({ kind: "int", value: -2 }),
};

const decoders = ["decode_jpeg", "decode_png", "decode_bmp", "decode_image", "encode_jpeg", "encode_png"];

/** Spellings of TensorFlow 1 and of other modules. */
const aliases: Entries = {
  set_random_seed: aliasOf("tensorflow.random.set_seed"),
  random_normal: aliasOf("tensorflow.random.normal"),
  random_uniform: aliasOf("tensorflow.random.uniform"),
  truncated_normal: aliasOf("tensorflow.random.truncated_normal"),
  random_shuffle: aliasOf("tensorflow.random.shuffle"),
  log: aliasOf("tensorflow.math.log"),
  placeholder_with_default: aliasOf("tensorflow.identity"),
};

/** Optimizers, losses and the like are Keras's. */
const KERAS_MODULES = ["initializers", "losses", "metrics", "optimizers", "layers"];

export const tensorflow: Package = {
  older: ["tensorflow.compat.v1"],
  missing,
  modules: {
    tensorflow: {
      ...elementwiseFunctions,
      ...conversions,
      ...reductions,
      ...sorting,
      ...manipulation,
      ...picking,
      ...products,
      ...creation,
      ...initializers,
      ...functional,
      ...types,
      ...root,
      TensorArray: tensorArray,
      RaggedTensor: raggedClass,
      SparseTensor: sparseTensor,
      ...aliases,
    },
    "tensorflow.math": { ...elementwiseFunctions, ...reductions },
    "tensorflow.linalg": linalg,
    "tensorflow.signal": signal,
    "tensorflow.nn": nn,
    "tensorflow.image": image,
    "tensorflow.random": randomNumbers,
    "tensorflow.strings": strings,
    "tensorflow.ragged": ragged,
    "tensorflow.sparse": sparse,
    "tensorflow.quantization": quantization,
    "tensorflow.nest": nest,
    "tensorflow.dtypes": { ...types, cast: aliasOf("tensorflow.cast") },
    "tensorflow.data": data,
    "tensorflow.data.experimental": { ...experimental, AUTOTUNE },
    "tensorflow.distribute": distribute,
    "tensorflow.distribute.experimental": distributeExperimental,
    "tensorflow.config": config,
    "tensorflow.config.experimental": configExperimental,
    "tensorflow.debugging": debugging,
    "tensorflow.lookup": lookup,
    "tensorflow.train": train,
    "tensorflow.io": { ...io, ...records, ...Object.fromEntries(decoders.map((name) => [name, aliasOf(`tensorflow.image.${name}`)])) },
  },
  aliases: {
    "tensorflow.compat.v1": "tensorflow",
    "tensorflow.compat.v2": "tensorflow",
    // Other functions than those that have these names now; nothing is known of them.
    ...Object.fromEntries(KERAS_MODULES.map((name) => [`tensorflow.compat.v1.${name}`, `tensorflow.older.${name}`])),
    ...Object.fromEntries(KERAS_MODULES.map((name) => [`tensorflow.${name}`, `keras.${name}`])),
  },
};
