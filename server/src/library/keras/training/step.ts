/**
 * One step of training or evaluation: the model on a batch, then the losses and metrics of its outputs
 * (keras/src/trainers/trainer.py `train_step`, `compute_loss`), or the user's own `train_step`.
 */
import { tryBroadcast } from "../../../shape/broadcast";
import { ShapeProblem } from "../../../shape/problem";
import { formatShape, isRanked } from "../../../shape/shape";
import { type Context, failAt } from "../../../value/context";
import { makeArgs, none, string, unknown } from "../../../value/make";
import { flattenTensors, mapTensors } from "../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../value/values";
import { compareOrFail, type KnownLoss, type LossPlace } from "../losses/apply";
import { classificationKind } from "../losses/kind";
import { weightedShape } from "../losses/loss";
import { applyLoss, lossRule, type ResolvedLoss } from "../losses/resolve";
import { updateCompiledMetric } from "../metrics/compiled";
import { reportSilentMetric } from "../metrics/silent";
import { type Compiled, layerState, modelState } from "../state";
import { userMethod } from "../user-layer";
import { allLayers } from "../weights";
import { type ClassWeight, reportClassWeight } from "./class-weight";
import { runOwnStep } from "./own-step";
import { type ComparedPair, comparedPairs, type Pair } from "./pairs";
import { compileCall, placeOf } from "./places";
import { runModel } from "./run";
import { building, pack, running, type Source } from "./sources";
import { checkLossWeights, matchLabels, matchLosses, matchMetrics, nameOfTensor, type Output, outputsOf } from "./structure";
import { relaxedLabels, rememberLabels } from "./traces";

export interface Step {
  /** The method that runs it. */
  readonly owner: string;
  readonly role: "x" | "validation";
  readonly source: Source;
  /** All of the data are used. */
  readonly exhausts?: boolean;
  readonly classWeight?: ClassWeight;
}

/** Run one step; fails as Keras does. Gives the predictions. `mayBeOverridden`: the class's own step comes first. */
export function runStep(self: ObjectValue, step: Step, training: boolean, ctx: Context, mayBeOverridden = true): Value {
  const strict = step.source.traced;
  const y = relaxedLabels(self, strict.y, training);
  const result = runRelaxed(
    self,
    { ...step, source: { ...step.source, traced: { ...strict, y }, strict } },
    training,
    ctx,
    mayBeOverridden,
  );
  rememberLabels(self, strict.y, training, ctx);
  return result;
}

function runRelaxed(self: ObjectValue, step: Step, training: boolean, ctx: Context, mayBeOverridden: boolean): Value {
  const { source } = step;
  const own = mayBeOverridden ? userMethod(self, training ? "train_step" : "test_step") : undefined;
  const place = { at: source.sites.x, shown: source.whole.x, role: step.role };
  // A model that is not built yet is built for what Keras traces; the user's code shows what it gets after that.
  const build = (): void => {
    const first = layerState(self)?.built === null ? building(source, step.owner) : undefined;
    if (first) ctx.provisionally(() => runModel(self, first.x, training, ctx, place));
  };
  if (own) return runOwnStep(self, own, pack(running(source)), { training, build }, ctx);
  const isUsers = modelState(self)?.type === "subclass";
  build();
  const predictions = runModel(self, (isUsers ? running(source) : source.traced).x, training, ctx, place);
  if (userMethod(self, "compute_loss")) {
    const { x, y, weight } = source.traced;
    ctx.callMethod(self, "compute_loss", makeArgs([x, y, predictions, weight]));
  } else checkPredictions(self, isUsers ? tracedBatch(predictions, source) : predictions, step, ctx);
  return predictions;
}

/** Outputs of the user's own code for a full batch stand for those of every batch. */
function tracedBatch(predictions: Value, source: Source): Value {
  const [rows] = source.batchSizes;
  if (typeof rows !== "number") return predictions;
  return mapTensors(predictions, (each) =>
    isRanked(each.shape) && each.shape[0] === rows ? { ...each, shape: [null, ...each.shape.slice(1)] } : each,
  );
}

export interface Checks {
  readonly losses: boolean;
  readonly metrics: boolean;
}

/** Losses and metrics of predictions. */
export function checkPredictions(
  self: ObjectValue,
  predictions: Value,
  step: Step,
  ctx: Context,
  checks: Checks = { losses: true, metrics: true },
): void {
  const compiled = modelState(self)?.compiled;
  const found = outputsOf(predictions);
  if (!compiled || !found) return;
  if (compiled.loss.kind === "none" && checks.losses) failWithoutLoss(self, step.owner);
  const outputs = withDeclaredNames(self, found);
  const { source, owner } = step;
  const call = placeOf(undefined, compiled);
  if (source.whole.y.kind === "none") {
    if (checks.losses) failWithoutLabels(compiled, step);
    return;
  }
  const losses = matchLosses(compiled.loss, predictions, outputs, owner, call);
  const match = (labels: Value) =>
    matchLabels(labels, predictions, outputs, losses, compiled.loss, owner, placeOf(source.sites.y, compiled));
  const whole = match(source.whole.y);
  const traced = match(source.traced.y);
  const strict = source.strict && match(source.strict.y);
  if (!whole || !traced) return;
  checkLossWeights(compiled.lossWeights, compiled.loss, owner, call);
  const metrics = [compiled.metrics, compiled.weightedMetrics].map((each) => matchMetrics(each, outputs, owner, call));
  const weights = flattenTensors(source.traced.weight);
  outputs.forEach(({ value, name }, index) => {
    const labels = whole[index];
    const seen = traced[index];
    if (labels?.kind !== "tensor" || seen?.kind !== "tensor" || value.kind !== "tensor") return;
    const weight = weights.length === 1 ? weights[0] : weights[index];
    const pair: Pair = {
      output: withNode(value, declaredOutput(self, index)),
      labels,
      traced: seen,
      strict: strict?.[index],
      weight,
      name: outputs.length > 1 ? name : undefined,
    };
    for (const loss of checks.losses ? (losses?.[index] ?? []) : []) checkLoss(self, loss, pair, step, compiled, ctx);
    for (const metric of checks.metrics ? metrics.flatMap((each) => each?.[index] ?? []) : [])
      checkMetric(metric, losses?.[index] ?? [], pair, step, compiled, ctx);
  });
}

type Shown = NonNullable<LossPlace["shown"]>;

function checkLoss(self: ObjectValue, value: Value, pair: Pair, step: Step, compiled: Compiled, ctx: Context): void {
  const [traced, ...running] = comparedPairs(pair, step.source);
  const loss = traced && resolve(byShapes(value, traced), compiled, step.owner, ctx);
  if (!loss) return;
  const shown = { labels: pair.labels.shape, output: pair.output.shape };
  const place = {
    labels: step.source.sites.y,
    related: [compileCall(compiled, loss.kind === "known" ? loss.loss.created : loss.created)],
    outputName: pair.name,
    shown,
    everyLabel: step.exhausts === true && step.source.kind === "arrays" && !compiled.mayBeJit,
  };
  if (loss.kind !== "known") {
    checkUserLoss(loss, [traced, ...running], place, step, compiled, ctx);
    return;
  }
  // What Keras lets pass is reported only when nothing fails.
  checkStrict(loss.loss, pair, place);
  for (const each of [traced, ...running]) checkWeight(compareOrFail(loss.loss, each.labels, each.output, place).shape, each, loss, step);
  if (!firstTime(self, pair, ctx)) return;
  applyLoss(loss, traced.labels, traced.output, ctx, place);
  if (step.classWeight) reportClassWeight(step.classWeight, loss.loss, { labels: pair.labels, output: pair.output }, ctx);
}

/** A loss of the user's own is traced; what it shows is the first batch, where the program says its size. */
function checkUserLoss(
  loss: Exclude<ResolvedLoss, { kind: "known" }>,
  [traced, ...running]: readonly [ComparedPair, ...ComparedPair[]],
  place: LossPlace & { readonly shown: Shown },
  step: Step,
  compiled: Compiled,
  ctx: Context,
): void {
  const apply = ({ labels, output }: ComparedPair): Value => applyLoss(loss, labels, output, ctx, place);
  const fails = (each: ComparedPair): boolean => ctx.attempt(() => apply(each)) === undefined;
  const failsOnlyRunning = ctx.provisionally(() => !fails(traced) && running.some(fails));
  ctx.provisionally(() => apply(traced));
  if (failsOnlyRunning)
    failAt(placeOf(step.source.sites.y, compiled), {
      code: "label-mismatch",
      loss: loss.name,
      expected: "labels and output that fit together",
      ...place.shown,
    });
  const [first] = running;
  if (first && step.source.isSized) ctx.attempt(() => apply(first));
}

/** Labels of another size than those before are compared when they run: what broadcasts passes. */
function checkStrict(loss: KnownLoss, { strict, traced, output }: Pair, place: LossPlace): void {
  if (strict?.kind === "tensor" && strict !== traced && !tryBroadcast([strict.shape, output.shape]))
    compareOrFail(loss, strict, output, place);
}

/** The same labels are evaluated after training on them: what was said of them is said once. */
function firstTime(self: ObjectValue, { labels, name }: Pair, ctx: Context): boolean {
  const { origin } = labels;
  const key = `seen ${name ?? ""} ${origin ? `${origin.unit.base + origin.node.start} ${origin.unit.file}` : formatShape(labels.shape)}`;
  if (self.attrs.has(key)) return false;
  ctx.heap.put(self.attrs, key, none);
  return true;
}

/** "crossentropy" means one of three losses. */
function byShapes(value: Value, { labels, output }: ComparedPair): Value {
  if (value.kind !== "string" || !/^(crossentropy|ce)$/i.test(value.value ?? "")) return value;
  const kind = classificationKind(labels.shape, output.shape);
  return kind ? string(`${kind}_crossentropy`) : unknown;
}

function checkWeight(
  losses: TensorValue["shape"],
  { weight }: ComparedPair,
  loss: Extract<ResolvedLoss, { kind: "known" }>,
  step: Step,
): void {
  if (weight) weightedShape(losses, { value: weight, site: step.source.sites.weight }, loss.loss.name);
}

function checkMetric(metric: Value, losses: readonly Value[], pair: Pair, step: Step, compiled: Compiled, ctx: Context): void {
  const shown = { labels: pair.labels.shape, output: pair.output.shape };
  comparedPairs(pair, step.source).forEach(({ labels, output }, index) => {
    const update = (runsUsersOwn: boolean): void => updateCompiledMetric(metric, labels, output, shown, compiled, runsUsersOwn, ctx);
    if (index === 0) ctx.provisionally(() => update(true));
    else update(false);
    if (index === 1 && step.source.isSized) ctx.attempt(() => update(true));
  });
  const [only] = losses;
  const loss = only && losses.length === 1 ? ctx.attempt(() => lossRule(only, ctx, compiled.site)) : undefined;
  const compared = { labels: { ...pair.traced, shape: shown.labels }, output: pair.output };
  reportSilentMetric(metric, loss?.kind === "known" ? loss.loss : undefined, compared, compiled, ctx);
}

function resolve(value: Value, compiled: Compiled, owner: string, ctx: Context): ResolvedLoss | undefined {
  try {
    return lossRule(value, ctx, compiled.lossSite ?? compiled.site);
  } catch (error) {
    if (!(error instanceof ShapeProblem) || value.kind !== "string") throw error;
    const got = `'${value.value ?? ""}'`;
    return failAt(placeOf(undefined, compiled), {
      code: "invalid-argument",
      owner,
      argument: "loss",
      expected: "a loss that Keras knows",
      got,
    });
  }
}

function failWithoutLabels(compiled: Compiled, { source, owner }: Step): void {
  if (compiled.loss.kind === "none" || compiled.loss.kind === "unknown") return;
  failAt(placeOf(source.sites.x, compiled), {
    code: "training-setup",
    owner,
    detail: "labels are missing, and the model is compiled with a loss",
  });
}

/** A model without a loss may still have one: regularizers and `add_loss` make losses of their own. */
function failWithoutLoss(self: ObjectValue, owner: string): void {
  const own = (each: ObjectValue): boolean => {
    const state = layerState(each);
    if (!state || each.cls.path === undefined || state.behaviour === undefined || state.behaviour.user) return true;
    return (
      each.cls.name === "ActivityRegularization" ||
      Object.entries(state.argumentSites).some(([name, site]) => site && name.endsWith("regularizer"))
    );
  };
  if (self.attrs.has(ADDED_LOSS) || allLayers(self).some(own)) return;
  failAt({}, { code: "training-setup", owner, detail: "there is no loss to compute, compile the model with one" });
}

/** An attribute of models whose `add_loss` was called; no Python name can be like it. */
export const ADDED_LOSS = "added loss";

/** Names of the graph's outputs; the tensors of a run do not know them. */
function withDeclaredNames(self: ObjectValue, outputs: readonly Output[]): readonly Output[] {
  return outputs.map(({ value, name }, index) => {
    const declared = declaredOutput(self, index);
    return { value, name: name ?? (declared && nameOfTensor(declared)) };
  });
}

function declaredOutput(self: ObjectValue, index: number): TensorValue | undefined {
  const outputs = modelState(self)?.outputs;
  return outputs ? flattenTensors(outputs)[index] : undefined;
}

/** The output of a run that still knows which layer of the graph made it. */
function withNode(output: TensorValue, declared: TensorValue | undefined): TensorValue {
  return declared?.node ? { ...output, node: declared.node, nodeIndex: declared.nodeIndex ?? 0 } : output;
}
