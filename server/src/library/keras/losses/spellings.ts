/** Other names of loss functions in `tf.keras.losses` and `tf.keras.metrics`, which do not have those that they stand for. */
import type { LossName } from "./rules";

const SHORT = {
  mse: "mean_squared_error",
  mae: "mean_absolute_error",
  mape: "mean_absolute_percentage_error",
  msle: "mean_squared_logarithmic_error",
  kld: "kl_divergence",
} as const satisfies Readonly<Record<string, LossName>>;

export const lossSpellings: Readonly<Record<string, LossName>> = {
  ...SHORT,
  ...Object.fromEntries(Object.entries(SHORT).map(([name, of]) => [name.toUpperCase(), of] as const)),
  kullback_leibler_divergence: "kl_divergence",
  logcosh: "log_cosh",
};
