/**
 * Names that public programs use: 3,684 public Keras programs were read, and the names kept that three of them or more call
 * (`used-names.json`). Each is exact, or the reason why it is not is written here.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Catalogue } from "./catalogue";
import { reasonIn } from "./on-purpose";
import type { Judged } from "./verdicts";

export interface Used {
  readonly name: string;
  readonly programs: number;
  readonly verdict: "exact" | "on purpose" | "not exact";
  /** Undefined: nobody has said why. */
  readonly reason: string | undefined;
}

export function usedNames(root: string, catalogues: readonly Catalogue[], judged: readonly Judged[]): readonly Used[] {
  const { names }: { names: Readonly<Record<string, number>> } = JSON.parse(
    readFileSync(path.join(root, "server/test/coverage/used-names.json"), "utf8"),
  );
  const known = new Map(judged.map((each) => [each.symbol, each]));
  const aliases = new Map(
    catalogues.flatMap(({ symbols }) =>
      Object.entries(symbols).flatMap(([symbol, { aliases = [] }]) => aliases.map((name) => [name, symbol])),
    ),
  );
  return Object.entries(names).map(([name, programs]) => ({ name, programs, ...opinionOf(name, known.get(aliases.get(name) ?? name)) }));
}

function opinionOf(name: string, judged: Judged | undefined): Pick<Used, "verdict" | "reason"> {
  if (judged?.verdict === "exact") return { verdict: "exact", reason: undefined };
  if (judged?.verdict === "on purpose") return { verdict: "on purpose", reason: judged.reason };
  const told = judged?.reason !== undefined && UNTOLD.has(judged.reason) ? undefined : judged?.reason;
  return { verdict: "not exact", reason: reasonIn(WHY, name) ?? told };
}

/** Verdicts that are no reasons. */
const UNTOLD: ReadonlySet<string> = new Set(["no entry", "no recorded evidence"]);

/** A name covers what is below it. */
export const WHY: Readonly<Record<string, readonly string[]>> = {
  "layers, models and data of other packages, often made from presets that are downloaded": words(
    "keras_cv keras_hub keras_nlp tensorflow_addons tensorflow_hub tensorflow_probability",
  ),
  "draws, and gives no arrays": ["matplotlib", "sklearn.metrics.ConfusionMatrixDisplay"],
  "known; held against documentation, since the package is not there where fixtures are recorded": words(
    "jax keras_tuner tensorflow_datasets",
  ),
  "not modelled": words(
    "scipy sklearn.utils.all_estimators sklearn.datasets.load_sample_images tensorflow.complex " +
      "tensorflow.data.experimental.Counter tensorflow.image.sample_distorted_bounding_box tensorflow.make_tensor_proto " +
      "tensorflow.math.scalar_mul tensorflow.random.Generator tensorflow.strings.as_string",
  ),
  "which parameters win depends on the data": words("sklearn.model_selection.GridSearchCV sklearn.model_selection.RandomizedSearchCV"),
  "a name of Keras 2 or of its inside: understood, but real Keras 3 does not have it to record": words(
    "keras.backend keras.preprocessing keras.wrappers keras.estimator keras.optimizer_v2 keras.optimizers.experimental keras.optimizers.rmsprop " +
      "keras.layers.DenseFeatures keras.layers.RandomHeight keras.layers.RandomWidth keras.layers.get_source_inputs keras.layers.merge " +
      "keras.losses.mse keras.ops.random keras.saving.save keras.saving.serialization_lib keras.utils.convert_all_kernels_in_model " +
      "sklearn.datasets.load_boston numpy.core",
  ),
  "known; the recorder sees no tensor of it": words(
    "keras.layers.Dense.from_config keras.layers.InputSpec keras.utils.FeatureSpace tensorflow.function tensorflow.TensorSpec " +
      "tensorflow.RaggedTensorSpec tensorflow.executing_eagerly tensorflow.data.Options pandas.DatetimeIndex sklearn.compose.make_column_transformer " +
      "numpy.finfo torch.device torch.utils.data.TensorDataset",
  ),
  configurations: words(
    "keras.saving.serialize_keras_object keras.saving.deserialize_keras_object keras.utils.serialize_keras_object keras.utils.deserialize_keras_object",
  ),
  "its data are downloaded; their sizes are those of the documentation": words(
    "keras.datasets sklearn.datasets.fetch_california_housing sklearn.datasets.fetch_covtype",
  ),
  "what files hold is not known": words(
    "keras.utils.image_dataset_from_directory keras.utils.text_dataset_from_directory numpy.load numpy.loadtxt numpy.fromstring numpy.frombuffer " +
      "pandas.read_csv tensorflow.io tensorflow.image.decode_jpeg tensorflow.image.decode_png tensorflow.image.decode_image " +
      "tensorflow.data.TextLineDataset tensorflow.data.TFRecordDataset tensorflow.data.Dataset.list_files " +
      "tensorflow.data.experimental.make_csv_dataset tensorflow.data.experimental.CsvDataset tensorflow.audio tensorflow.lookup torch.load",
  ),
  "how many there are depends on values": words(
    "numpy.argwhere numpy.bincount numpy.nonzero numpy.ix_ tensorflow.boolean_mask tensorflow.unique tensorflow.math.bincount " +
      "tensorflow.math.segment_mean tensorflow.math.segment_sum tensorflow.edit_distance tensorflow.image.combined_non_max_suppression " +
      "sklearn.metrics.roc_curve sklearn.metrics.precision_recall_fscore_support sklearn.feature_extraction.text.TfidfVectorizer",
  ),
  "ragged and sparse tensors have no dense shape": words(
    "tensorflow.ragged tensorflow.sparse tensorflow.RaggedTensor tensorflow.SparseTensor tensorflow.IndexedSlices tensorflow.strings.unicode_split " +
      "tensorflow.data.experimental.dense_to_ragged_batch",
  ),
  "runs code that is not followed into the result": words("tensorflow.py_function tensorflow.numpy_function tensorflow.while_loop"),
  "devices, files of models, logs and other frameworks of TensorFlow: no shapes": words(
    "tensorflow.__version__ tensorflow.autograph tensorflow.config tensorflow.distribute tensorflow.experimental.dtensor tensorflow.lite " +
      "tensorflow.profiler tensorflow.saved_model tensorflow.summary tensorflow.test tensorflow.tpu tensorflow.train tensorflow.io.gfile tensorflow.debugging",
  ),
  "devices and processes of PyTorch: no shapes": words(
    "torch.cuda torch.distributed torch.nn.parallel torch.no_grad torch.optim torch.utils.data.distributed",
  ),
  "TensorFlow 1, which TensorFlow 2 does not run or keeps for old programs: understood as far as it still runs": words(
    "tensorflow.Graph tensorflow.Session tensorflow.compat tensorflow.contrib tensorflow.div tensorflow.estimator tensorflow.feature_column " +
      "tensorflow.global_variables_initializer tensorflow.log tensorflow.placeholder tensorflow.random_normal",
  ),
  "Keras under another name": words("tensorflow.initializers tensorflow.losses tensorflow.metrics tensorflow.optimizers"),
  "NumPy's names over TensorFlow": ["tensorflow.experimental.numpy"],
  tests: words("numpy.testing keras.utils.DeterministicRandomTestTool"),
};

function words(names: string): readonly string[] {
  return names.split(" ");
}
