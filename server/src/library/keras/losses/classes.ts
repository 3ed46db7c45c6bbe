/** Loss classes: `keras.losses.MeanSquaredError(reduction=…)`. */
import type { ArgumentValue, Context } from "../../../value/context";
import { makeArgs } from "../../../value/make";
import type { ObjectValue, Value } from "../../../value/values";
import type { Params } from "../../vocabulary/bind";
import { cls, type Entries, type Entry, method } from "../../vocabulary/functions";
import { anything, optional } from "../../vocabulary/params";
import { applyRule, type KnownLoss, type LossPlace } from "./apply";
import { initializeLoss, lossBase, lossState, reduceLosses } from "./loss";
import {
  axes,
  axisOrAxes,
  exponent,
  factor,
  fromLogits,
  ignoreClass,
  ignored,
  labelsAndOutput,
  policy,
  reduction,
  removeDiagonal,
} from "./params";
import type { LossName } from "./rules";

/** A class that applies a loss function with the options of its constructor. */
function lossClass(rule: LossName, options: Params): Entry {
  return cls({
    bases: ["keras.losses.Loss"],
    parameters: Object.keys(options),
    methods: {
      __init__: method(options, (self, args, ctx) =>
        initializeLoss(self, { rule, args, reduction: args.reduction, dtype: args.dtype, name: rule }, ctx),
      ),
      __call__: method({ ...labelsAndOutput, sample_weight: optional(anything) }, (self, args, ctx, { sites, given }) => {
        const weight = args.sample_weight === null ? undefined : given.get("sample_weight");
        return callKnown(self, args.y_true, args.y_pred, weight, ctx, { labels: sites.y_true, output: sites.y_pred, everyLabel: true });
      }),
      call: method(labelsAndOutput, (self, args, ctx, { sites }) => {
        const loss = knownLoss(self, false);
        const place = { labels: sites.y_true, output: sites.y_pred, everyLabel: true };
        return loss ? applyRule(loss, args.y_true, args.y_pred, ctx, place) : { kind: "unknown" };
      }),
    },
  });
}

function callKnown(
  self: ObjectValue,
  yTrue: Value,
  yPred: Value,
  weight: ArgumentValue | undefined,
  ctx: Context,
  place: LossPlace,
): Value {
  const loss = knownLoss(self, true);
  // A user's subclass may override `call`.
  const overridden = self.cls.path === undefined;
  const losses = overridden || !loss ? ctx.callMethod(self, "call", makeArgs([yTrue, yPred])) : applyRule(loss, yTrue, yPred, ctx, place);
  return reduceLosses(losses, weight, lossState(self), self.cls.name, place.output);
}

/** `converting`: what calls the object, which converts what it gets, and not its `call`. */
function knownLoss(self: ObjectValue, converting: boolean): KnownLoss | undefined {
  const state = lossState(self);
  if (!state?.rule) return undefined;
  const converts = converting ? { dtype: state.dtype } : undefined;
  return { name: self.cls.name, rule: state.rule, args: state.args, wrapped: true, converts, created: self.created };
}

const common = { reduction, name: ignored, dtype: policy };
const smoothing = { from_logits: fromLogits, label_smoothing: ignored, axis: axisOrAxes };

export const lossClasses: Entries = {
  Loss: lossBase,
  MeanSquaredError: lossClass("mean_squared_error", common),
  MeanAbsoluteError: lossClass("mean_absolute_error", common),
  MeanAbsolutePercentageError: lossClass("mean_absolute_percentage_error", common),
  MeanSquaredLogarithmicError: lossClass("mean_squared_logarithmic_error", common),
  CosineSimilarity: lossClass("cosine_similarity", { axis: axisOrAxes, ...common }),
  Huber: lossClass("huber", { delta: factor, ...common }),
  LogCosh: lossClass("log_cosh", common),
  Hinge: lossClass("hinge", common),
  SquaredHinge: lossClass("squared_hinge", common),
  CategoricalHinge: lossClass("categorical_hinge", common),
  Poisson: lossClass("poisson", common),
  KLDivergence: lossClass("kl_divergence", common),
  BinaryCrossentropy: lossClass("binary_crossentropy", { ...smoothing, ...common }),
  BinaryFocalCrossentropy: lossClass("binary_focal_crossentropy", {
    apply_class_balancing: ignored,
    alpha: ignored,
    gamma: ignored,
    ...smoothing,
    ...common,
  }),
  CategoricalCrossentropy: lossClass("categorical_crossentropy", { ...smoothing, ...common }),
  CategoricalFocalCrossentropy: lossClass("categorical_focal_crossentropy", { alpha: factor, gamma: ignored, ...smoothing, ...common }),
  SparseCategoricalCrossentropy: lossClass("sparse_categorical_crossentropy", {
    from_logits: fromLogits,
    ignore_class: ignoreClass,
    reduction,
    axis: axisOrAxes,
    name: ignored,
    dtype: policy,
  }),
  CategoricalGeneralizedCrossEntropy: lossClass("categorical_generalized_cross_entropy", { q: exponent, ...common }),
  Dice: lossClass("dice", { reduction, name: ignored, axis: axes, dtype: policy }),
  Tversky: lossClass("tversky", { alpha: factor, beta: factor, reduction, name: ignored, axis: axes, dtype: policy }),
  Circle: lossClass("circle", { gamma: ignored, margin: ignored, remove_diagonal: removeDiagonal, ...common }),
  CTC: lossClass("ctc", common),
};
