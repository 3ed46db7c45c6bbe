/** Parameters that several losses and metrics have. */
import { type Shape, UNKNOWN_RANK } from "../../../shape/dim";
import { isFloatingDType } from "../../../shape/dtype";
import { string } from "../../../value/make";
import { asTensor } from "../../../value/tensors";
import type { Value } from "../../../value/values";
import { NOT_KNOWN, type Param } from "../../vocabulary/bind";
import { anything, dtypeName, ignored, integer, integers, number, optional, param, refuse, withDefault } from "../../vocabulary/params";
import { toTensor } from "../ops/operation";
import type { Factor } from "./compare";

/** `name`, `dtype` and numbers that no shape depends on. */
export { ignored };

export const labelsAndOutput = { y_true: anything, y_pred: anything };

/** One axis, the last by default. */
export const axis: Param<number> = withDefault(integer, -1);

/** Axes to sum over: the last by default, all for None. */
export const axisOrAxes: Param<number | readonly number[] | null> = withDefault(
  param<number | readonly number[] | null>((value, at) => {
    if (value.kind === "none") return null;
    return value.kind === "tuple" || value.kind === "list" ? integers.read(value, at) : integer.read(value, at);
  }),
  -1,
);

/** Axes to sum over, all by default. */
export const axes: Param<readonly number[] | null> = optional(integers);

/** `from_logits`; undefined when not known. */
export const fromLogits: Param<boolean | undefined> = withDefault(
  param<boolean | undefined>((value, at) => at.ctx.truth(value), undefined),
  false,
);

/** `ignore_class`: whether there is one; undefined when not known. */
export const ignoreClass: Param<boolean | undefined> = withDefault(
  param<boolean | undefined>((value) => value.kind !== "none", undefined),
  false,
);

/** A factor: one number, or several that broadcast. */
export const factor: Param<Factor> = withDefault(
  param<Factor>((value) => ({ shape: asTensor(value)?.shape ?? UNKNOWN_RANK, dtype: typeOfFactor(value) }), {
    shape: UNKNOWN_RANK,
    dtype: undefined,
  }),
  { shape: [], dtype: "number" },
);

/** Python's numbers take the type of what they are multiplied with; lists of them become tensors. */
function typeOfFactor(value: Value): Factor["dtype"] {
  if (value.kind === "int" || value.kind === "float") return "number";
  return value.kind === "tensor" ? value.dtype : toTensor(value)?.dtype;
}

/** `remove_diagonal` of circle loss; undefined when not known. */
export const removeDiagonal: Param<boolean | undefined> = withDefault(
  param<boolean | undefined>((value, at) => at.ctx.truth(value), undefined),
  true,
);

/** The shape of a further array; null when there is none. */
export const shapeOfArray: Param<Shape | null> = optional(param<Shape>((value) => asTensor(value)?.shape ?? UNKNOWN_RANK, UNKNOWN_RANK));

/** `dtype`: what a loss object converts its arguments to; undefined when not known. */
export const policy: Param<string | undefined> = withDefault(
  param<string | undefined>((value, at) => {
    const name = dtypeName(value);
    if (name === null) return "float32";
    if (name === undefined) return undefined;
    const computed = computeDType(name) ?? refuse(at, "the name of a dtype", value);
    // Operations on integers give one type or another.
    return isFloatingDType(computed) ? computed : undefined;
  }, undefined),
  "float32",
);

function computeDType(policyName: string): string | undefined {
  const mixed = /^mixed_(b?float16)$/.exec(policyName)?.[1];
  return mixed ?? (POLICIES.test(policyName) ? policyName : undefined);
}

/** keras/src/backend/common/dtypes.py `ALLOWED_DTYPES`, and quantized policies, which losses have no use for. */
const POLICIES =
  /^(u?int(8|16|32|64)|b?float16|float(32|64)|float8_e4m3fn|float8_e5m2|bool|string|complex(64|128)|(int8|int4|gptq|awq)\b.*|float8)$/;

/** `q` of the generalized cross entropy: strictly between 0 and 1. */
export const exponent: Param<number | undefined> = withDefault(
  param<number | undefined>((value, at) => {
    const q = number.read(value, at);
    return typeof q === "number" && (q <= 0 || q >= 1)
      ? refuse(at, "a number between 0 and 1", value)
      : typeof q === "number"
        ? q
        : undefined;
  }, undefined),
  0.5,
);

/** How the losses of the samples become one number: `none` keeps them. */
export type Reduction = "none" | "sum" | "mean" | "weighted mean";

const REDUCTIONS: Readonly<Record<string, Reduction>> = {
  none: "none",
  sum: "sum",
  sum_over_batch_size: "mean",
  mean: "mean",
  mean_with_sample_weight: "weighted mean",
};

/** `tf.keras.losses.Reduction`, whose members are strings. */
export const reductionNames: Value = {
  kind: "class",
  name: "Reduction",
  path: "keras.losses.Reduction",
  mro: [],
  attrs: new Map(["auto", ...Object.keys(REDUCTIONS)].map((name) => [name.toUpperCase(), string(name)] as const)),
};

/** `reduction`; undefined when not known. */
export const reduction: Param<Reduction | undefined> = withDefault(
  param<Reduction | undefined>((value, at) => {
    if (value.kind === "none") return "none";
    if (value.kind === "string" && value.value === undefined) return NOT_KNOWN;
    const found = value.kind === "string" ? REDUCTIONS[value.value ?? ""] : undefined;
    return found ?? refuse(at, "'sum_over_batch_size', 'sum', 'mean', 'mean_with_sample_weight', 'none' or None", value);
  }, undefined),
  "mean",
);
