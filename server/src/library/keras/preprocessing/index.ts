/** `keras.preprocessing`: other names of utilities, and what Keras 2 had there. */
import { aliasOf, type Entries } from "../../vocabulary/functions";
import { imagePreprocessing } from "./image";
import { sequencePreprocessing } from "./sequence";
import { textPreprocessing } from "./text";

const moved = (...names: readonly string[]): Entries => Object.fromEntries(names.map((name) => [name, aliasOf(`keras.utils.${name}`)]));

/** Modules by their path. */
export const preprocessingModules: Readonly<Record<string, Entries>> = {
  "keras.preprocessing": moved("image_dataset_from_directory", "text_dataset_from_directory", "timeseries_dataset_from_array"),
  "keras.preprocessing.image": { ...imagePreprocessing, ...moved("array_to_img", "img_to_array", "load_img", "save_img") },
  "keras.preprocessing.text": textPreprocessing,
  "keras.preprocessing.sequence": sequencePreprocessing,
};
