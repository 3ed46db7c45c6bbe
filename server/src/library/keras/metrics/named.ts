/** Metrics by name: `"accuracy"`, `"AUC"`, `"mae"` (keras/src/metrics/__init__.py). */

import { type Context, failAt } from "../../../value/context";
import { makeArgs } from "../../../value/make";
import type { Value } from "../../../value/values";
import { identified } from "../serialization";
import { metricClasses } from "./classes";

const SHORT_NAMES: Readonly<Record<string, string>> = {
  bce: "BinaryCrossentropy",
  mse: "MeanSquaredError",
  mae: "MeanAbsoluteError",
  mape: "MeanAbsolutePercentageError",
  msle: "MeanSquaredLogarithmicError",
};

/** Class names by every string that stands for them. */
const CLASS_BY_NAME: ReadonlyMap<string, string> = new Map([
  ...Object.keys(metricClasses).flatMap((name) => [[name, name] as const, [snakeCase(name), name] as const]),
  ...Object.entries(SHORT_NAMES).flatMap(([short, name]) => [[short, name] as const, [short.toUpperCase(), name] as const]),
]);

/** Keras's `to_snake_case`. */
function snakeCase(name: string): string {
  return name
    .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase();
}

/** What `keras.metrics.get` gives: an object for a name or class. Fails for a string that names no metric. */
export function getMetric(identifier: Value, ctx: Context): Value {
  return identified(identifier, (given) => named(given, ctx), ctx);
}

function named(given: string, ctx: Context): Value {
  const name = CLASS_BY_NAME.get(given);
  if (name) return ctx.call(ctx.library(`keras.metrics.${name}`), makeArgs([]));
  return failAt(
    {},
    { code: "invalid-argument", owner: "metrics.get", argument: "identifier", expected: "the name of a metric", got: `'${given}'` },
  );
}
