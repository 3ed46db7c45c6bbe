/** Weights that many layers have. */
import { type Dim, UNKNOWN } from "../../../shape/dim";
import { dimAt } from "../../../shape/shape";
import type { Value } from "../../../value/values";
import type { Reading } from "../../vocabulary/bind";
import type { WeightSpec } from "../../vocabulary/layers";
import { param, withDefault } from "../../vocabulary/params";

/** `use_bias=True`, `center=True` …: whether a weight exists. Undefined when not known: the shape of the output is all the same. */
export const whether = withDefault(
  param((value: Value, at: Reading): boolean | undefined => at.ctx.truth(value), undefined),
  true,
);

/** A weight that is there, or is not, or nobody knows. */
export function weightIf(there: boolean | undefined, name: string, size: Dim, trainable = true): readonly WeightSpec[] {
  return there === false ? [] : [[name, [there ? size : UNKNOWN], trainable]];
}

/** Low-rank adaptation freezes the first weight and adds two factors (`enable_lora` of Dense, Embedding, EinsumDense and Conv). */
export function withLora(weights: readonly WeightSpec[], rank: Dim | undefined): readonly WeightSpec[] {
  const [first, ...rest] = weights;
  if (!first || rank === undefined || rank === null || rank === 0) return weights;
  const [name, shape] = first;
  const factors: readonly WeightSpec[] = [
    [`lora_${name}_a`, [...shape.slice(0, -1), rank]],
    [`lora_${name}_b`, [rank, dimAt(shape, -1)]],
  ];
  return [[name, shape, false], ...rest, ...factors];
}
