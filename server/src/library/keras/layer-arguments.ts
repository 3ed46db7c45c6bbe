/** Constructor arguments every layer has (keras/src/layers/layer.py `Layer.__init__`), taken apart from the layer's own. */
import { type Dims, UNKNOWN } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Args, ArgumentValue, Context } from "../../value/context";
import { failAt } from "../../value/context";
import { dimOf, shapeOf } from "../../value/make";
import type { Value } from "../../value/values";
import { dtypeName } from "../vocabulary/params";

export interface BaseArguments {
  readonly name: string | undefined;
  readonly inputShape: Dims | undefined;
  readonly dtype: string | null | undefined;
  readonly trainable: boolean | undefined;
}

/** `weights`, `batch_size` and `implementation` are Keras 2 spellings, understood and ignored. */
const BASE = new Set([
  "name",
  "dtype",
  "trainable",
  "activity_regularizer",
  "autocast",
  "input_shape",
  "batch_input_shape",
  "input_dim",
  "input_length",
  "batch_shape",
  "input_dtype",
  "weights",
  "batch_size",
  "implementation",
  "dynamic",
]);

export function splitBaseArguments(
  args: Args,
  own: ReadonlySet<string>,
  ctx: Context,
): { readonly own: Args; readonly base: BaseArguments } {
  const named = new Map<string, ArgumentValue>();
  const base = new Map<string, ArgumentValue>();
  for (const [name, argument] of args.named) (BASE.has(name) && !own.has(name) ? base : named).set(name, argument);
  const trainable = base.get("trainable")?.value;
  return {
    own: { ...args, named },
    base: {
      name: nameOf(base.get("name")?.value ?? (own.has("name") ? named.get("name")?.value : undefined)),
      inputShape: inputShapeOf(base, own, named),
      dtype: dtypeOf(base.get("dtype")?.value),
      trainable: trainable ? ctx.truth(trainable) : true,
    },
  };
}

function nameOf(value: Value | undefined): string | undefined {
  return value?.kind === "string" ? value.value : undefined;
}

function dtypeOf(value: Value | undefined): string | null | undefined {
  if (!value) return null;
  const name = dtypeName(value);
  return typeof name === "string" && name.startsWith("mixed_") ? name.slice("mixed_".length) : name;
}

/** The first layer's input shape, batch included, from whichever spelling was used. */
function inputShapeOf(
  base: ReadonlyMap<string, ArgumentValue>,
  own: ReadonlySet<string>,
  named: ReadonlyMap<string, ArgumentValue>,
): Dims | undefined {
  const full = base.get("batch_input_shape") ?? base.get("batch_shape");
  if (full) return dimsOf(full);
  const shape = base.get("input_shape");
  if (shape) {
    const dims = dimsOf(shape);
    return dims && [null, ...dims];
  }
  const width = base.get("input_dim");
  if (width) {
    const dim = dimOf(width.value) ?? UNKNOWN;
    const length = base.get("input_length");
    return length ? [null, dimOf(length.value) ?? UNKNOWN, dim] : [null, dim];
  }
  // Embedding has an `input_dim` of its own; `input_length` then is the sequence length (Keras 3 ignores it).
  if (own.has("input_dim") && named.has("input_dim") && base.has("input_length")) return undefined;
  return undefined;
}

function dimsOf(argument: ArgumentValue): Dims | undefined {
  if (argument.value.kind === "unknown" || argument.value.kind === "none") return undefined;
  const dim = argument.value.kind === "int" ? argument.value.value : undefined;
  if (dim !== undefined)
    failAt(
      { at: argument.site },
      { code: "invalid-argument", owner: "input_shape", argument: "input_shape", expected: "a tuple of sizes", got: String(dim) },
    );
  const shape = shapeOf(argument.value);
  return shape && isRanked(shape) ? shape : undefined;
}
