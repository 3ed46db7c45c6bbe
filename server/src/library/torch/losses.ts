/** What PyTorch's losses require of scores and targets (torch/nn/functional.py, aten/src/ATen/native/LossNLL.cpp). */
import { tryBroadcast } from "../../shape/broadcast";
import { formatDim, type Shape } from "../../shape/dim";
import { isFloatingDType } from "../../shape/dtype";
import { compareShapes, dimAt, formatShape, isRanked, sameShape } from "../../shape/shape";
import type { Site } from "../../syntax/ast";
import { type Context, failAt } from "../../value/context";
import { unknown } from "../../value/make";
import type { TensorValue, Value } from "../../value/values";
import type { Entries, Entry } from "../vocabulary/functions";
import { ignored, text, withDefault } from "../vocabulary/params";
import { made, tensorArgument, torchFunction, toTensor, unknownTensor } from "./arguments";
import { module } from "./module";

type Check = (loss: string, input: TensorValue, target: TensorValue, at: Site | undefined, ctx: Context) => Shape;

function refuse(loss: string, expected: string, input: TensorValue, target: TensorValue, at: Site | undefined): never {
  const related = [
    target.origin && ({ site: target.origin, role: "labels" } as const),
    input.origin && ({ site: input.origin, role: "output-layer" } as const),
  ];
  return failAt({ at, related }, { code: "label-mismatch", loss, expected, labels: target.shape, output: input.shape });
}

/** Classes on axis 1 of the scores: targets are scores without it, or probabilities of the same shape. */
const classes =
  (probabilities: boolean): Check =>
  (loss, input, target, at) => {
    if (!isRanked(input.shape) || !isRanked(target.shape)) return target.shape;
    const [scores, labels] = [input.shape, target.shape];
    const axis = scores.length === 1 ? 0 : 1;
    const wanted = scores.filter((_, i) => i !== axis);
    if (probabilities && compareShapes(scores, labels) === "yes" && !isIntegerLike(target.dtype)) return wanted;
    if (scores.length !== labels.length + 1 || compareShapes(wanted, labels) === "no") {
      if (probabilities && compareShapes(scores, labels) !== "no" && !isIntegerLike(target.dtype)) return wanted;
      const shown = `class indices of shape ${formatShape(wanted)} for scores with ${formatDim(dimAt(scores, axis))} classes on axis ${axis}`;
      return refuse(loss, probabilities ? `${shown}, or probabilities of the shape of the scores` : shown, input, target, at);
    }
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

/** Shapes that differ are broadcast, with a warning, or refused when they do not fit. */
const broadcast: Check = (loss, input, target, at, ctx) => {
  const shape = tryBroadcast([input.shape, target.shape]) ?? refuse(loss, "targets of the shape of the scores", input, target, at);
  const isSilent =
    isRanked(input.shape) &&
    isRanked(target.shape) &&
    compareShapes(input.shape, target.shape) === "no" &&
    !sameShape(input.shape, target.shape);
  if (isSilent) ctx.report({ code: "silent-broadcast", loss, labels: target.shape, output: input.shape }, { at });
  return shape;
};

/** Shapes by module name and by name in `torch.nn.functional`. */
const LOSSES: Readonly<Record<string, { readonly named: string; readonly check: Check }>> = {
  CrossEntropyLoss: { named: "cross_entropy", check: classes(true) },
  NLLLoss: { named: "nll_loss", check: classes(false) },
  BCELoss: { named: "binary_cross_entropy", check: equal },
  BCEWithLogitsLoss: { named: "binary_cross_entropy_with_logits", check: equal },
  MSELoss: { named: "mse_loss", check: broadcast },
  L1Loss: { named: "l1_loss", check: broadcast },
  SmoothL1Loss: { named: "smooth_l1_loss", check: broadcast },
  HuberLoss: { named: "huber_loss", check: broadcast },
};

/** One number, or one for each target with `reduction="none"`. */
function reduced(shape: Shape, reduction: string | undefined, dtype: string | undefined): Value {
  return reduction === undefined ? unknownTensor : made(reduction === "none" ? shape : [], isFloatingDType(dtype) ? dtype : "float32");
}

const reduction = withDefault(text, "mean");
const options = { weight: ignored, size_average: ignored, ignore_index: ignored, reduce: ignored, reduction };

/** Reduction and the like are keywords in nearly every program, so their order does not matter. */
const lossModule = (loss: string, check: Check): Entry =>
  module(options, ({ reduction: how }, input, ctx, { args, argument }) => {
    const given = argument(1, "target");
    const target = given && toTensor(given);
    if (!target) return unknown;
    return reduced(check(loss, input, target, (args.positional[1] ?? args.named.get("target"))?.site, ctx), how, input.dtype);
  });

const lossFunction = (loss: string, check: Check): Entry =>
  torchFunction(
    "input target weight size_average ignore_index reduce reduction",
    { input: tensorArgument, target: tensorArgument, reduction },
    ({ input, target, reduction: how }, ctx, { sites }) => reduced(check(loss, input, target, sites.target, ctx), how, input.dtype),
  );

export const lossModules: Entries = {
  ...Object.fromEntries(Object.entries(LOSSES).map(([name, { check }]) => [name, lossModule(name, check)])),
  KLDivLoss: module({}, () => unknownTensor),
};

export const lossFunctions: Entries = Object.fromEntries(
  Object.values(LOSSES).map(({ named, check }) => [named, lossFunction(named, check)]),
);
