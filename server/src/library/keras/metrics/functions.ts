/** Metric functions called directly: `keras.metrics.binary_accuracy(y, p)`. */

import { failAt } from "../../../value/context";
import { unknown } from "../../../value/make";
import { anyTensor, asTensor, tensor } from "../../../value/tensors";
import type { Value } from "../../../value/values";
import type { Params } from "../../vocabulary/bind";
import { type Entries, type Entry, fn } from "../../vocabulary/functions";
import { isSymbolic } from "../../vocabulary/layers";
import { anything, ignored } from "../../vocabulary/params";
import { expectedWords } from "../losses/compare";
import { lossFunctionsAsMetrics } from "../losses/functions";
import { labelsAndOutput } from "../losses/params";
import { toTensor } from "../ops/operation";
import { serializing } from "../serialization";
import { getMetric } from "./named";
import { axisOrAxes, best, known } from "./params";
import { valuesDType, valuesOf } from "./rules";
import type { ValueName } from "./values";

function metricFunction(name: ValueName, options: Params = {}): Entry {
  const params: Params = { ...labelsAndOutput, ...options };
  return fn(params, (args, _ctx, { sites }) => {
    const [labels, output] = [args.y_true, args.y_pred].map((value: Value) => asTensor(value, "tensorflow") ?? anyTensor("tensorflow"));
    if (!labels || !output) return unknown;
    const compared = valuesOf(name, args, labels.shape, output.shape);
    const symbolic = isSymbolic(output) || isSymbolic(labels);
    const dtype = valuesDType(name, args.y_pred.kind === "tensor" ? output.dtype : toTensor(args.y_pred)?.dtype, symbolic);
    if (compared.fits && dtype === null && !args.from_sorted_ids)
      failAt(
        { at: sites.y_pred },
        {
          code: "wrong-kind",
          owner: name,
          expected: name.includes("top_k") ? "an output of float32" : "an output of floats",
          got: `${output.dtype}`,
        },
      );
    if (compared.fits) return tensor(compared.shape, dtype ?? "float32", symbolic ? "keras" : "tensorflow");
    // Keras does not compare the shapes of KerasTensors here.
    if (symbolic && name.includes("top_k")) return unknown;
    return failAt(
      { at: sites.y_true },
      {
        code: "metric-mismatch",
        metric: name,
        expected: expectedWords(compared.expected, output.shape),
        labels: labels.shape,
        output: output.shape,
      },
    );
  });
}

export const metricFunctions: Entries = {
  ...lossFunctionsAsMetrics,
  binary_accuracy: metricFunction("binary_accuracy", { threshold: ignored }),
  categorical_accuracy: metricFunction("categorical_accuracy"),
  sparse_categorical_accuracy: metricFunction("sparse_categorical_accuracy"),
  top_k_categorical_accuracy: metricFunction("top_k_categorical_accuracy", { k: best }),
  sparse_top_k_categorical_accuracy: metricFunction("sparse_top_k_categorical_accuracy", { k: best, from_sorted_ids: known(false) }),
  pearson_correlation: metricFunction("pearson_correlation", { axis: axisOrAxes }),
  concordance_correlation: metricFunction("concordance_correlation", { axis: axisOrAxes }),
  get: fn({ identifier: anything }, ({ identifier }, ctx) => getMetric(identifier, ctx)),
  deserialize: fn({ config: anything, custom_objects: ignored }, ({ config }, ctx) => getMetric(config, ctx)),
  serialize: serializing("metric"),
};
