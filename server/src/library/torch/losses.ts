/** What PyTorch's losses require of scores and targets (torch/nn/functional.py, aten/src/ATen/native/LossNLL.cpp, Loss.cpp). */
import { tryBroadcast } from "../../shape/broadcast";
import { formatDim, type Shape, UNKNOWN_RANK } from "../../shape/dim";
import { isFloatingDType } from "../../shape/dtype";
import { compareShapes, dimAt, formatShape, isRanked, removeAxis, sameShape } from "../../shape/shape";
import type { Site } from "../../syntax/ast";
import { type Context, failAt } from "../../value/context";
import { unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import type { Entries, Entry } from "../vocabulary/functions";
import { ignored, text, withDefault } from "../vocabulary/params";
import { checkFloating, made, tensorArgument, torchFunction, toTensor, unknownTensor } from "./arguments";
import { promoted } from "./dtypes";
import { module } from "./module";

type Check = (loss: string, input: TensorValue, target: TensorValue, at: Site | undefined, ctx: Context) => Shape;

function refuse(loss: string, expected: string, input: TensorValue, target: TensorValue, at: Site | undefined): never {
  const related = [
    target.origin && ({ site: target.origin, role: "labels" } as const),
    input.origin && ({ site: input.origin, role: "output-layer" } as const),
  ];
  return failAt({ at, related }, { code: "label-mismatch", loss, expected, labels: target.shape, output: input.shape });
}

/** Classes on axis 1 of the scores: targets are ids without that axis, or probabilities of the same shape. */
const classes =
  (probabilities: boolean): Check =>
  (loss, input, target, at) => {
    if (!isRanked(input.shape) || !isRanked(target.shape)) return UNKNOWN_RANK;
    const [scores, labels] = [input.shape, target.shape];
    if (scores.length === 0) return refuse(loss, "scores of classes", input, target, at);
    const axis = scores.length === 1 ? 0 : 1;
    const wanted = scores.filter((_, i) => i !== axis);
    const likeScores = compareShapes(scores, labels);
    if (probabilities && likeScores === "yes") {
      if (!isIntegerLike(target.dtype)) return wanted;
      return refuse(loss, `class indices of shape ${formatShape(wanted)}, or probabilities of a floating type`, input, target, at);
    }
    // Scores of one sample go with a vector of one id as well; what more than one gives is nobody's wish.
    if (scores.length === 1 && labels.length === 1) return UNKNOWN_RANK;
    if (scores.length !== labels.length + 1 || compareShapes(wanted, labels) === "no") {
      if (probabilities && likeScores === "maybe" && !isIntegerLike(target.dtype)) return wanted;
      const shown = `class indices of shape ${formatShape(wanted)} for scores with ${formatDim(dimAt(scores, axis))} classes on axis ${axis}`;
      return refuse(loss, probabilities ? `${shown}, or probabilities of the shape of the scores` : shown, input, target, at);
    }
    if (target.dtype !== undefined && target.dtype !== "int64" && target.dtype !== "uint8")
      return refuse(loss, `class indices of type int64, not ${target.dtype}`, input, target, at);
    return wanted;
  };

function isIntegerLike(dtype: string | undefined): boolean {
  return dtype !== undefined && !isFloatingDType(dtype);
}

/** Targets of the very shape of the scores. */
const equal: Check = (loss, input, target, at) => {
  if (compareShapes(input.shape, target.shape) === "no") refuse(loss, "targets of the shape of the scores", input, target, at);
  return input.shape;
};

/** Targets of the shape and the type of the probabilities. */
const equalFloats: Check = (loss, input, target, at, ctx) => {
  const shape = equal(loss, input, target, at, ctx);
  if (isFloatingDType(input.dtype) && target.dtype !== undefined && target.dtype !== input.dtype)
    refuse(loss, `targets of type ${input.dtype}, not ${target.dtype}`, input, target, at);
  return shape;
};

/** Targets of the shape of the scores, which take part in floating arithmetic in place. */
const equalNumbers: Check = (loss, input, target, at, ctx) => {
  const shape = equal(loss, input, target, at, ctx);
  if (isFloatingDType(input.dtype) && isIntegerLike(target.dtype))
    refuse(loss, `targets of a floating type, not ${target.dtype}`, input, target, at);
  return shape;
};

function together(loss: string, input: TensorValue, target: TensorValue, at: Site | undefined): Shape {
  return tryBroadcast([input.shape, target.shape]) ?? refuse(loss, "targets of the shape of the scores", input, target, at);
}

/** Shapes that differ are broadcast, with a warning, or refused when they do not fit. */
const broadcast: Check = (loss, input, target, at, ctx) => {
  const shape = together(loss, input, target, at);
  const isSilent =
    isRanked(input.shape) &&
    isRanked(target.shape) &&
    compareShapes(input.shape, target.shape) === "no" &&
    !sameShape(input.shape, target.shape);
  if (isSilent) ctx.report({ code: "silent-broadcast", loss, labels: target.shape, output: input.shape }, { at });
  return shape;
};

/** Scores of several labels at once: one value for each row. Which axis holds the labels, the rank of the scores says. */
const rows: Check = (loss, input, target, at) => {
  const shape = together(loss, input, target, at);
  if (!isRanked(shape) || shape.length === 0) return shape;
  return isRanked(input.shape) && input.shape.length > 0 ? removeAxis(shape, input.shape.length - 1) : UNKNOWN_RANK;
};

/** One id for each row of scores. */
const margins: Check = (loss, input, target, at) => {
  if (!isRanked(input.shape) || !isRanked(target.shape)) return UNKNOWN_RANK;
  if (input.shape.length !== 2 || target.shape.length === 0) return UNKNOWN_RANK;
  const wanted = input.shape.slice(0, 1);
  if (compareShapes(wanted, target.shape) === "no") refuse(loss, `class indices of shape ${formatShape(wanted)}`, input, target, at);
  return wanted;
};

interface Loss {
  readonly named: string;
  readonly check: Check;
  /** Its result has the type of the scores, not that of both. */
  readonly ofScores?: true;
}

/** Shapes by module name and by name in `torch.nn.functional`. */
const LOSSES: Readonly<Record<string, Loss>> = {
  CrossEntropyLoss: { named: "cross_entropy", check: classes(true), ofScores: true },
  NLLLoss: { named: "nll_loss", check: classes(false), ofScores: true },
  BCELoss: { named: "binary_cross_entropy", check: equalFloats, ofScores: true },
  BCEWithLogitsLoss: { named: "binary_cross_entropy_with_logits", check: equalNumbers },
  MSELoss: { named: "mse_loss", check: broadcast },
  L1Loss: { named: "l1_loss", check: broadcast },
  SmoothL1Loss: { named: "smooth_l1_loss", check: broadcast },
  HuberLoss: { named: "huber_loss", check: broadcast },
  KLDivLoss: { named: "kl_div", check: together },
  PoissonNLLLoss: { named: "poisson_nll_loss", check: together },
  HingeEmbeddingLoss: { named: "hinge_embedding_loss", check: together },
  SoftMarginLoss: { named: "soft_margin_loss", check: together },
  MultiLabelSoftMarginLoss: { named: "multilabel_soft_margin_loss", check: rows },
  MultiMarginLoss: { named: "multi_margin_loss", check: margins, ofScores: true },
};

/** One number, or one for each target with `reduction="none"`. */
function reduced(shape: Shape, reduction: string | undefined, dtype: string | undefined): Value {
  return reduction === undefined ? unknownTensor : made(reduction === "none" ? shape : [], isFloatingDType(dtype) ? dtype : undefined);
}

const reduction = withDefault(text, "mean");
const options = { weight: ignored, size_average: ignored, ignore_index: ignored, reduce: ignored, reduction };

function judged(
  loss: string,
  { check, ofScores }: Loss,
  input: TensorValue,
  target: TensorValue,
  how: string | undefined,
  at: Site | undefined,
  ctx: Context,
): Value {
  const shape = check(loss, input, target, at, ctx);
  if (ofScores) checkFloating(loss, input);
  const isMixed = input.dtype !== target.dtype && !(isFloatingDType(input.dtype) && isIntegerLike(target.dtype));
  return reduced(shape, how, ofScores ? input.dtype : isMixed ? undefined : promoted([input, target]));
}

/** Reduction and the like are keywords in nearly every program, so their order does not matter. */
const lossModule = (loss: string, rule: Loss): Entry =>
  module(options, ({ reduction: how }, input, ctx, { args, argument }) => {
    const given = argument(1, "target");
    const target = given && toTensor(given);
    if (!target) return unknown;
    return judged(loss, rule, input, target, how, (args.positional[1] ?? args.named.get("target"))?.site, ctx);
  });

const lossFunction = (loss: string, rule: Loss): Entry =>
  torchFunction(
    "input target weight size_average ignore_index reduce reduction",
    { input: tensorArgument, target: tensorArgument, reduction },
    ({ input, target, reduction: how }, ctx, { sites }) => judged(loss, rule, input, target, how, sites.target, ctx),
  );

/** Those of three tensors give one number; for each sample they are not known. */
const THREE: Readonly<Record<string, string>> = {
  MarginRankingLoss: "margin_ranking_loss",
  CosineEmbeddingLoss: "cosine_embedding_loss",
  TripletMarginLoss: "triplet_margin_loss",
  GaussianNLLLoss: "gaussian_nll_loss",
  MultiLabelMarginLoss: "multilabel_margin_loss",
};

export const lossModules: Entries = {
  ...Object.fromEntries(Object.entries(LOSSES).map(([name, rule]) => [name, lossModule(name, rule)])),
  ...Object.fromEntries(
    Object.keys(THREE).map((name) => [name, module({ reduction }, ({ reduction: how }) => reduced(UNKNOWN_RANK, how, undefined))]),
  ),
};

export const lossFunctions: Entries = {
  ...Object.fromEntries(Object.values(LOSSES).map((rule) => [rule.named, lossFunction(rule.named, rule)])),
  ...Object.fromEntries(
    Object.values(THREE).map((name) => [
      name,
      torchFunction("a b c reduction", { reduction }, ({ reduction: how }) => reduced(UNKNOWN_RANK, how, undefined)),
    ]),
  ),
};
