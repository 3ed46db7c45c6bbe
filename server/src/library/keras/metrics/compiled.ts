/** Metrics given to `compile`, updated with a batch (keras/src/trainers/compile_utils.py `get_metric`). */
import type { Shape } from "../../../shape/dim";
import { ShapeProblem } from "../../../shape/problem";
import { type Context, failAt, type Related, type Where } from "../../../value/context";
import { makeArgs } from "../../../value/make";
import type { TensorValue, Value } from "../../../value/values";
import { classificationKind } from "../losses/kind";
import { lossState } from "../losses/loss";
import { isLossName } from "../losses/rules";
import type { Compiled } from "../state";
import { checkMetric, metricState } from "./metric";
import { getMetric } from "./named";
import { type MetricRule, meanOf } from "./rules";
import { type ValueName, valueRules } from "./values";

interface Shown {
  readonly labels: Shape;
  readonly output: Shape;
}

/** Update one metric. Fails with `metric-mismatch`, or `invalid-argument` for an unknown name. */
export function updateCompiledMetric(
  metric: Value,
  labels: TensorValue,
  output: TensorValue,
  shown: Shown,
  compiled: Compiled,
  first: boolean,
  ctx: Context,
): void {
  const where: Where = { at: undefined, related: [{ site: compiled.site, role: "compile" }] };
  const update = (name: string, rule: MetricRule, related?: Related): void => {
    checkMetric(name, rule, {}, { labels, output, shown }, { ...where, related: [...(where.related ?? []), related] });
  };
  const accuracy = metric.kind === "string" && /^acc(uracy)?$/i.test(metric.value ?? "") ? metric.value : undefined;
  if (accuracy !== undefined) {
    const kind = classificationKind(labels.shape, output.shape);
    if (kind) update(accuracy, meanOf(`${kind}_accuracy`));
    return;
  }
  const found = named(metric, compiled, ctx);
  if (found.kind === "native") {
    const name = found.name.slice(found.name.lastIndexOf(".") + 1);
    if (isLossName(name) || isValueName(name)) update(name, meanOf(name));
    return;
  }
  if (found.kind === "object") updateObject(found, metric, { labels, output, shown }, where, first, ctx);
  // The user's own function is run once.
  else if (found.kind === "function" && first) ctx.call(found, makeArgs([labels, output]));
}

function updateObject(
  object: Extract<Value, { kind: "object" }>,
  given: Value,
  update: { readonly labels: TensorValue; readonly output: TensorValue; readonly shown: Shown },
  where: Where,
  first: boolean,
  ctx: Context,
): void {
  const name = given.kind === "string" ? (given.value ?? object.cls.name) : object.cls.name;
  const related = [...(where.related ?? []), object.created && ({ site: object.created, role: "declared" } as const)];
  const state = metricState(object);
  if (state && !state.rule && object.cls.path !== undefined)
    failAt(
      { ...where, related },
      { code: "call-mismatch", owner: `${object.cls.name}.update_state`, detail: "takes values, not labels and an output" },
    );
  const loss = lossState(object)?.rule;
  if (state?.rule && object.cls.path !== undefined) checkMetric(name, state.rule, state.options, update, { ...where, related });
  else if (loss) checkMetric(name, meanOf(loss), {}, update, { ...where, related });
  else if (first && state && object.cls.path === undefined)
    ctx.callMethod(object, "update_state", makeArgs([update.labels, update.output]));
}

function isValueName(name: string): name is ValueName {
  return Object.hasOwn(valueRules, name);
}

/** The metric for a string or class; unknown names are reported at the call that trains. */
function named(metric: Value, compiled: Compiled, ctx: Context): Value {
  if (metric.kind !== "string" && metric.kind !== "class") return metric;
  try {
    return getMetric(metric, ctx);
  } catch (error) {
    if (!(error instanceof ShapeProblem) || error.problem.code !== "invalid-argument" || metric.kind !== "string") throw error;
    const got = `'${metric.value ?? ""}'`;
    return failAt(
      { related: [{ site: compiled.site, role: "compile" }] },
      { code: "invalid-argument", owner: "fit", argument: "metrics", expected: "metrics that Keras knows", got },
    );
  }
}
