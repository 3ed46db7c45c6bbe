/**
 * Matching labels, losses and metrics with the outputs of a model: by position, by name, one for all
 * (keras/src/trainers/compile_utils.py `CompileLoss`, `CompileMetrics`). Fails with `output-structure`.
 */
import { failAt, type Where } from "../../../value/context";
import { display } from "../../../value/display";
import type { TensorValue, Value } from "../../../value/values";
import { layerState } from "../state";

/** One output of a model with what belongs to it. */
export interface Output {
  readonly value: Value;
  /** Undefined when not known, or when there is just one. */
  readonly name: string | undefined;
}

/** The outputs in Keras's order (dicts by sorted key). */
export function outputsOf(predictions: Value): readonly Output[] | undefined {
  if (predictions.kind === "tensor") return [{ value: predictions, name: outputName(predictions) }];
  if (predictions.kind === "list" || predictions.kind === "tuple") {
    const items = predictions.items;
    return items?.every((item) => item.kind === "tensor" || item.kind === "unknown")
      ? items.map((value) => ({ value, name: outputName(value) }))
      : undefined;
  }
  if (predictions.kind !== "dict" || predictions.open) return undefined;
  return sortedEntries(predictions).map(([name, value]) => ({ value, name }));
}

function outputName(value: Value): string | undefined {
  return value.kind === "tensor" ? nameOfTensor(value) : undefined;
}

/** A KerasTensor goes by the name of the layer that made it. */
export function nameOfTensor(of: TensorValue): string | undefined {
  return of.node?.layer ? layerState(of.node.layer)?.name : undefined;
}

function sortedEntries(value: Extract<Value, { kind: "dict" }>): readonly (readonly [string, Value])[] {
  return [...value.entries.values()]
    .map((entry) => [entry.key.kind === "string" ? (entry.key.value ?? "") : "", entry.value] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The parts of a structure: the items of a list or tuple, the sorted values of a dict, or the value alone. */
function partsOf(value: Value): readonly Value[] | undefined {
  if (value.kind === "list" || value.kind === "tuple") return value.items;
  if (value.kind === "dict") return value.open ? undefined : sortedEntries(value).map(([, each]) => each);
  return [value];
}

export function isNested(value: Value): boolean {
  return value.kind === "list" || value.kind === "tuple" || value.kind === "dict";
}

/** Text of a structure for messages: `2 arrays`, `a dict with keys …`. */
function describe(value: Value): string {
  if (value.kind === "dict") return display(value);
  const parts = partsOf(value);
  return parts ? `${parts.length} array${parts.length === 1 ? "" : "s"}` : display(value);
}

function describeOutputs(outputs: readonly Output[]): string {
  const names = outputs.map(({ name }) => name);
  const listed = names.length > 1 && names.every((name) => name !== undefined) ? ` (${names.join(", ")})` : "";
  return `labels for ${outputs.length} output${outputs.length === 1 ? "" : "s"}${listed}`;
}

/** The loss of each output; `undefined` entries have none; undefined when not known. Fails as `CompileLoss.build` does. */
export function matchLosses(
  loss: Value,
  predictions: Value,
  outputs: readonly Output[],
  owner: string,
  where: Where,
): readonly (readonly Value[])[] | undefined {
  if (loss.kind === "unknown" || loss.kind === "union") return undefined;
  if (!isNested(loss)) return outputs.map(() => (loss.kind === "none" ? [] : [loss]));
  if (loss.kind === "dict") return matchNamedLosses(loss, predictions, outputs, owner, where);
  const losses = partsOf(loss);
  if (!losses || losses.some(isNested)) return undefined;
  const wanted = (each: Value): readonly Value[] => (each.kind === "none" ? [] : [each]);
  if (losses.length === outputs.length) return losses.map(wanted);
  if (!isNested(predictions)) return [losses.flatMap(wanted)];
  if (predictions.kind === loss.kind && losses.length < outputs.length)
    return outputs.map((_, index) => (losses[index] ? wanted(losses[index]) : []));
  return failAt(where, {
    code: "output-structure",
    owner,
    expected: `a loss for each of ${outputs.length} outputs`,
    got: `${losses.length}`,
  });
}

function matchNamedLosses(
  loss: Extract<Value, { kind: "dict" }>,
  predictions: Value,
  outputs: readonly Output[],
  owner: string,
  where: Where,
): readonly (readonly Value[])[] | undefined {
  if (loss.open || outputs.some(({ name }) => name === undefined)) return undefined;
  const given = new Map(sortedEntries(loss));
  const names = outputs.map(({ name }) => name ?? "");
  const unexpected = [...given.keys()].filter((key) => !names.includes(key));
  const absent = names.filter((name) => !given.has(name));
  // A model that gives a dict may leave outputs without a loss.
  if (unexpected.length > 0 || (absent.length > 0 && predictions.kind !== "dict"))
    failAt(where, {
      code: "output-structure",
      owner,
      expected: `losses for the outputs ${names.join(", ")}`,
      got: `losses for ${[...given.keys()].join(", ")}`,
    });
  return names.map((name) => {
    const each = given.get(name);
    return each && each.kind !== "none" ? [each] : [];
  });
}

/** The labels of each output; undefined when not known. Fails as `CompileLoss.call` does. */
export function matchLabels(
  labels: Value,
  predictions: Value,
  outputs: readonly Output[],
  losses: readonly (readonly Value[])[] | undefined,
  loss: Value,
  owner: string,
  where: Where,
): readonly (Value | undefined)[] | undefined {
  if (labels.kind === "unknown" || labels.kind === "union") return undefined;
  if (!isNested(labels) && !isNested(predictions)) return [labels];
  const parts = partsOf(labels);
  if (!parts || parts.some(isNested)) return undefined;
  if (labels.kind === "dict" && isNested(predictions)) {
    const named = new Map(sortedEntries(labels));
    const names = outputs.map(({ name }) => name);
    if (names.every((name) => name !== undefined && named.has(name)) && named.size === names.length)
      return names.map((name) => named.get(name ?? ""));
    if (names.includes(undefined)) return undefined;
  } else if (parts.length === outputs.length) return parts;
  // Labels may be left out for outputs that have no loss.
  const withLoss = losses?.map((each) => each.length > 0);
  if (withLoss && isNested(loss) && withLoss.includes(false) && withLoss.filter(Boolean).length === parts.length) {
    let next = 0;
    return withLoss.map((has) => (has ? parts[next++] : undefined));
  }
  return failAt(where, { code: "output-structure", owner, expected: describeOutputs(outputs), got: describe(labels) });
}

/** The metrics of each output; undefined when not known. Fails as `CompileMetrics.build` does. */
export function matchMetrics(
  metrics: Value,
  outputs: readonly Output[],
  owner: string,
  where: Where,
): readonly (readonly Value[])[] | undefined {
  if (metrics.kind === "none") return outputs.map(() => []);
  const flat = (value: Value): readonly Value[] | undefined =>
    value.kind === "list" || value.kind === "tuple"
      ? value.items?.flatMap((each) => flat(each) ?? [])
      : value.kind === "none"
        ? []
        : [value];
  if (metrics.kind === "dict") {
    if (metrics.open || outputs.some(({ name }) => name === undefined)) return undefined;
    const given = new Map(sortedEntries(metrics));
    const names = outputs.map(({ name }) => name ?? "");
    const unexpected = [...given.keys()].filter((key) => !names.includes(key));
    if (unexpected.length > 0)
      failAt(where, {
        code: "output-structure",
        owner,
        expected: `metrics for the outputs ${names.join(", ")}`,
        got: `metrics for ${[...given.keys()].join(", ")}`,
      });
    return names.map((name) => flat(given.get(name) ?? { kind: "none" }) ?? []);
  }
  const items = metrics.kind === "list" || metrics.kind === "tuple" ? metrics.items : undefined;
  if (!items) return undefined;
  if (outputs.length === 1) return [items.flatMap((each) => flat(each) ?? [])];
  if (items.length === 0) return outputs.map(() => []);
  if (items.length !== outputs.length)
    failAt(where, {
      code: "output-structure",
      owner,
      expected: `metrics for each of ${outputs.length} outputs`,
      got: `metrics for ${items.length}`,
    });
  return items.map((each) => flat(each) ?? []);
}

/** The number of losses that `loss_weights` must match. Fails when it does not. */
export function checkLossWeights(weights: Value, loss: Value, owner: string, where: Where): void {
  if (weights.kind === "none" || !isNested(loss)) return;
  if (weights.kind === "float" || weights.kind === "int")
    failAt(where, { code: "output-structure", owner, expected: "a list of loss_weights for several losses", got: display(weights) });
  if (!isNested(weights)) return;
  const losses = partsOf(loss);
  const parts = partsOf(weights);
  if (!losses || !parts || losses.some(isNested) || losses.length === parts.length) return;
  failAt(where, { code: "output-structure", owner, expected: `loss_weights for ${losses.length} losses`, got: `${parts.length}` });
}
