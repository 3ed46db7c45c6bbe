/** `keras.layers`: preprocessing of numbers, categories, text, sound and images, and augmentation. */
import type { Entries } from "../../../vocabulary/functions";
import { augmentation } from "./augmentation";
import { categories } from "./categories";
import { lookups } from "./lookup";
import { numeric } from "./numeric";
import { resizingLayers } from "./resizing";
import { spectrograms } from "./spectrogram";
import { textVectorizations } from "./text-vectorization";

export const preprocessing: Entries = {
  ...numeric,
  ...categories,
  ...lookups,
  ...textVectorizations,
  ...spectrograms,
  ...resizingLayers,
  ...augmentation,
};
