/**
 * `keras.applications`: models with a name. The architectures are drawn with the library's own layers; the room knows no weights.
 */
import { aliasOf, type Entries } from "../../vocabulary/functions";
import { ARCHITECTURES } from "./architectures";
import { convnextLayers } from "./convnext";
import { inceptionResnetLayers } from "./inception-resnet-v2";
import { application } from "./model";
import { decodePredictions, type Mode, preprocessImagenet, preprocessInput, unchanged } from "./preprocess";

/** How the modules scale pixels; the models of the others do it themselves. */
const MODES: Readonly<Record<string, Mode>> = {
  densenet: "torch",
  inception_resnet_v2: "tf",
  inception_v3: "tf",
  mobilenet: "tf",
  mobilenet_v2: "tf",
  nasnet: "tf",
  resnet: "caffe",
  resnet_v2: "tf",
  vgg16: "caffe",
  vgg19: "caffe",
  xception: "tf",
};

/** Layers that only the models of a module have; Keras keeps them below `keras.src`. */
const OWN_LAYERS: Readonly<Record<string, Entries>> = { convnext: convnextLayers, inception_resnet_v2: inceptionResnetLayers };

/** Other modules that have the same functions. */
const MOVED: Readonly<Record<string, string>> = { resnet50: "resnet" };

const models: Entries = Object.fromEntries(Object.entries(ARCHITECTURES).map(([name, of]) => [name, application(name, of)]));
const families = [...new Set(Object.values(ARCHITECTURES).map((of) => of.module))];

function familyModule(family: string): Entries {
  const own = Object.entries(ARCHITECTURES).filter(([, of]) => of.module === family);
  const mode = MODES[family];
  return {
    ...Object.fromEntries(own.map(([name]) => [name, aliasOf(`keras.applications.${name}`)])),
    ...OWN_LAYERS[family],
    preprocess_input: mode ? preprocessInput(mode) : unchanged,
    decode_predictions: decodePredictions,
  };
}

/** Modules by their path. */
export const applicationModules: Readonly<Record<string, Entries>> = {
  "keras.applications": models,
  "keras.applications.imagenet_utils": { preprocess_input: preprocessImagenet, decode_predictions: decodePredictions },
  ...Object.fromEntries(families.map((family) => [`keras.applications.${family}`, familyModule(family)])),
};

/** Other paths of modules. */
export const applicationAliases: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(MOVED).map(([name, family]) => [`keras.applications.${name}`, `keras.applications.${family}`]),
);
