/**
 * What is not modelled on purpose. A name covers what is below it; none may cover a symbol that takes tensors, and each must cover
 * some symbol: a test holds both.
 */

/** No tensors come in or out. */
export const WITHOUT_TENSORS: Readonly<Record<string, string>> = {
  "keras.callbacks": "hooks of training",
  "keras.config": "settings",
  "keras.distribution": "placement on devices",
  "keras.dtype_policies": "settings",
  "keras.export": "files",
  "keras.saving": "files",
  "keras.visualization": "pictures",
};

/** Their shapes are those of code that is not Keras. */
export const BEYOND: Readonly<Record<string, string>> = {
  "keras.layers.FlaxLayer": "wraps a module of Flax",
  "keras.layers.JaxLayer": "wraps a function of JAX",
  "keras.layers.TFSMLayer": "runs a saved model from a file",
  "keras.layers.TorchModuleWrapper": "wraps a module of PyTorch; needs its backend",
  "keras.ops.vectorize": "the TensorFlow backend refuses it",
};

/** The reason that a list gives for a symbol, or for a name above it. */
export function reasonIn(list: Readonly<Record<string, string>>, symbol: string): string | undefined {
  const parts = symbol.split(".");
  const covering = parts.map((_, i) => parts.slice(0, i + 1).join(".")).find((name) => Object.hasOwn(list, name));
  return covering === undefined ? undefined : list[covering];
}
