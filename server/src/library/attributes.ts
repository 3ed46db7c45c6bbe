/** Attributes and methods of Python's own values and of tensors. */

import type { Problem } from "../shape/problem";
import type { Context } from "../value/context";
import { makeArgs, unknown } from "../value/make";
import type { Value } from "../value/values";
import { pythonAttribute } from "./python/methods";
import { datasetAttribute } from "./tensorflow/dataset";
import { arrayAttribute } from "./tensors/attributes";

/** `value.name` for values that are no objects; unknown when it is not known, undefined when there is surely none. */
export function nativeAttribute(value: Value, name: string, ctx: Context): Value | undefined {
  switch (value.kind) {
    case "tensor":
      return arrayAttribute(value, name, ctx);
    case "dataset":
      return datasetAttribute(value, name, ctx);
    case "none":
      return undefined;
    case "dict":
      return pythonAttribute(value, name, ctx) ?? (value.exact && !name.startsWith("__") ? undefined : unknown);
    default:
      return pythonAttribute(value, name, ctx) ?? unknown;
  }
}

/** What an array is after `array.name = assigned`, where that makes another of it; undefined where it does not. */
export function afterAssignment(value: Value, name: string, assigned: Value, ctx: Context): Value | undefined {
  if (value.kind !== "tensor" || value.framework !== "numpy" || name !== "shape") return undefined;
  const reshape = nativeAttribute(value, "reshape", ctx);
  return reshape && ctx.call(reshape, makeArgs([assigned]));
}

/** What Python raises for an attribute that a value surely lacks, in a program of these texts; undefined where that is not reported. */
export function missingAttribute(value: Value, name: string, texts: () => readonly string[]): Problem | undefined {
  if (value.kind === "dict") return { code: "python-error", owner: "dict", detail: `has no attribute '${name}'` };
  if (value.kind !== "tensor" || (value.framework !== "keras" && value.framework !== "tensorflow")) return undefined;
  const owner = value.framework === "keras" ? "KerasTensor" : "a tensor of TensorFlow";
  if (value.framework !== "keras" && texts().some((text) => OTHER_TENSORS.some((word) => text.includes(word)))) return undefined;
  return { code: "python-error", owner, detail: `has no attribute '${name}'` };
}

/** Words in programs that choose another backend, or give TensorFlow's tensors the methods of NumPy. */
const OTHER_TENSORS = ["KERAS_BACKEND", "set_backend", "enable_numpy_behavior", "torch", "jax"];
