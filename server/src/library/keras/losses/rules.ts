/**
 * The shape rules of Keras's losses, one line a loss function: what it asks of labels and output, and what comes out.
 * Nothing here knows Python or where a loss is used. Source: keras/src/losses/losses.py and the TensorFlow backend's
 * crossentropies.
 */

export interface LossRule {
  /** How the two shapes must relate. `broadcast`: as NumPy does; `same`: equal; `sparse`: the output has one class axis more. */
  readonly relation: "broadcast" | "same" | "sparse" | "ctc" | "circle" | "generalized";
  /** The function itself drops or adds a last axis of size 1. Loss classes and `compile` do it for every loss. */
  readonly squeezes: boolean;
  /** What is summed up: the last axis of what is compared, or all of it, unless `axis` is given; or all of each by itself. */
  readonly reduces: "axis" | "all" | "all of each";
  /** Which of labels and output must have the axis themselves. */
  readonly normalizes?: "both" | "output";
  /** Single numbers are taken for vectors of one. */
  readonly scalars?: true;
  /** What the output stands for: one distribution over classes, independent probabilities, or any numbers. */
  readonly output: "distribution" | "probabilities" | "numbers";
}

const regression: LossRule = { relation: "broadcast", squeezes: true, reduces: "axis", output: "numbers" };
const unsqueezed: LossRule = { ...regression, squeezes: false };
const binary: LossRule = { relation: "same", squeezes: false, reduces: "axis", output: "probabilities" };
const overlap: LossRule = { relation: "broadcast", squeezes: false, reduces: "all of each", output: "numbers" };

/** By public function name. */
export const lossRules = {
  mean_squared_error: regression,
  mean_absolute_error: regression,
  mean_absolute_percentage_error: regression,
  mean_squared_logarithmic_error: regression,
  cosine_similarity: { ...regression, scalars: true, normalizes: "both" },
  huber: regression,
  log_cosh: regression,
  hinge: unsqueezed,
  squared_hinge: unsqueezed,
  categorical_hinge: unsqueezed,
  poisson: unsqueezed,
  kl_divergence: unsqueezed,
  binary_crossentropy: binary,
  binary_focal_crossentropy: binary,
  categorical_crossentropy: { ...binary, output: "distribution" },
  categorical_focal_crossentropy: { ...unsqueezed, normalizes: "output", output: "distribution" },
  sparse_categorical_crossentropy: { relation: "sparse", squeezes: false, reduces: "axis", output: "distribution" },
  categorical_generalized_cross_entropy: { relation: "generalized", squeezes: false, reduces: "axis", output: "numbers" },
  dice: overlap,
  tversky: { ...overlap, reduces: "all" },
  circle: { relation: "circle", squeezes: false, reduces: "axis", output: "numbers" },
  ctc: { relation: "ctc", squeezes: false, reduces: "axis", output: "numbers" },
} satisfies Readonly<Record<string, LossRule>>;

export type LossName = keyof typeof lossRules;

/** String identifiers that are not the name of a function. */
const SHORT_NAMES: Readonly<Record<string, LossName>> = {
  bce: "binary_crossentropy",
  kld: "kl_divergence",
  mae: "mean_absolute_error",
  mse: "mean_squared_error",
  mape: "mean_absolute_percentage_error",
  msle: "mean_squared_logarithmic_error",
};

/** The loss function a string names, as `keras.losses.get` understands it; class names are not among them. */
export function lossNamed(identifier: string): LossName | undefined {
  const short = identifier === identifier.toUpperCase() ? identifier.toLowerCase() : identifier;
  const name = SHORT_NAMES[short] ?? identifier;
  // `keras.losses.get` does not know this one.
  return isLossName(name) && name !== "categorical_generalized_cross_entropy" ? name : undefined;
}

export function isLossName(name: string): name is LossName {
  return Object.hasOwn(lossRules, name);
}
