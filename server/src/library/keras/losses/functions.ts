/** Loss functions called directly: `keras.losses.mean_squared_error(y, model(x))`. */

import type { Params } from "../../vocabulary/bind";
import { aliasOf, type Entries, type Entry, fn } from "../../vocabulary/functions";
import { anything, param } from "../../vocabulary/params";
import { serializing } from "../serialization";
import { applyRule } from "./apply";
import { axes, axisOrAxes, factor, fromLogits, ignoreClass, ignored, labelsAndOutput, removeDiagonal, shapeOfArray } from "./params";
import { getLoss } from "./resolve";
import type { LossName } from "./rules";
import { lossSpellings } from "./spellings";

function lossFunction(name: LossName, options: Params = {}): Entry {
  const params: Params = { ...labelsAndOutput, ...options };
  return fn(params, (args, ctx, { sites }) =>
    applyRule({ name, rule: name, args, wrapped: false, converts: undefined, created: undefined }, args.y_true, args.y_pred, ctx, {
      labels: sites.y_true,
      output: sites.y_pred,
      everyLabel: true,
    }),
  );
}

const smoothing = { from_logits: fromLogits, label_smoothing: ignored, axis: axisOrAxes };
/** `q`: which Python number it is decides the type. */
const power = param<"int" | "float" | undefined>((value) => (value.kind === "int" || value.kind === "float" ? value.kind : undefined));

const functions: Entries = {
  mean_squared_error: lossFunction("mean_squared_error"),
  mean_absolute_error: lossFunction("mean_absolute_error"),
  mean_absolute_percentage_error: lossFunction("mean_absolute_percentage_error"),
  mean_squared_logarithmic_error: lossFunction("mean_squared_logarithmic_error"),
  cosine_similarity: lossFunction("cosine_similarity", { axis: axisOrAxes }),
  huber: lossFunction("huber", { delta: factor }),
  log_cosh: lossFunction("log_cosh"),
  hinge: lossFunction("hinge"),
  squared_hinge: lossFunction("squared_hinge"),
  categorical_hinge: lossFunction("categorical_hinge"),
  poisson: lossFunction("poisson"),
  kl_divergence: lossFunction("kl_divergence"),
  binary_crossentropy: lossFunction("binary_crossentropy", smoothing),
  binary_focal_crossentropy: lossFunction("binary_focal_crossentropy", {
    apply_class_balancing: ignored,
    alpha: ignored,
    gamma: ignored,
    ...smoothing,
  }),
  categorical_crossentropy: lossFunction("categorical_crossentropy", smoothing),
  categorical_focal_crossentropy: lossFunction("categorical_focal_crossentropy", { alpha: factor, gamma: ignored, ...smoothing }),
  sparse_categorical_crossentropy: lossFunction("sparse_categorical_crossentropy", {
    from_logits: fromLogits,
    ignore_class: ignoreClass,
    axis: axisOrAxes,
  }),
  categorical_generalized_cross_entropy: lossFunction("categorical_generalized_cross_entropy", { q: power }),
  dice: lossFunction("dice", { axis: axes }),
  tversky: lossFunction("tversky", { alpha: factor, beta: factor, axis: axes }),
  circle: lossFunction("circle", {
    ref_labels: shapeOfArray,
    ref_embeddings: shapeOfArray,
    remove_diagonal: removeDiagonal,
    gamma: ignored,
    margin: ignored,
  }),
  ctc: lossFunction("ctc"),
};

const aliases: Entries = Object.fromEntries(
  Object.entries(lossSpellings).map(([name, of]) => [name, aliasOf(`keras.losses.${of}`)] as const),
);

export const lossFunctions: Entries = {
  ...functions,
  ...aliases,
  get: fn({ identifier: anything }, ({ identifier }, ctx) => getLoss(identifier, ctx)),
  deserialize: fn({ name: anything, custom_objects: ignored }, ({ name }, ctx) => getLoss(name, ctx)),
  serialize: serializing("loss"),
};

/** The functions that `keras.metrics` exports as well. */
export const lossFunctionsAsMetrics: Entries = Object.fromEntries(
  [...Object.keys(functions), ...Object.keys(aliases)].map((name) => [name, aliasOf(`keras.losses.${name}`)] as const),
);
