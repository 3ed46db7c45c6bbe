/** Constructor arguments every layer has (keras/src/layers/layer.py `Layer.__init__`), taken apart from the layer's own. */
import { type Dims, UNKNOWN } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Args, ArgumentValue, Context } from "../../value/context";
import { LocatedProblem } from "../../value/context";
import { display } from "../../value/display";
import { dimOf, shapeOf } from "../../value/make";
import type { Value } from "../../value/values";
import type { Reading } from "../vocabulary/bind";
import type { LayerClass } from "../vocabulary/layers";
import { refuse } from "../vocabulary/params";
import { type Policy, policyOf } from "./dtype-policy";
import { regularizer } from "./identifiers";

export interface BaseArguments {
  readonly name: string | undefined;
  readonly inputShape: Dims | undefined;
  readonly wrongInputShape: LocatedProblem | undefined;
  readonly policy: Policy;
  /** Whether floating inputs are cast to the policy's compute dtype; undefined when not known. */
  readonly autocast: boolean | undefined;
  readonly trainable: boolean | undefined;
  readonly activityRegularizer: Value | undefined;
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
  owner: string,
  args: Args,
  of: LayerClass | undefined,
  ctx: Context,
): { readonly own: Args; readonly base: BaseArguments } {
  const own = new Set(Object.keys(of?.params ?? {}));
  const onlyOwn = of?.onlyOwn ?? false;
  const named = new Map<string, ArgumentValue>();
  const base = new Map<string, ArgumentValue>();
  for (const [name, argument] of args.named) (BASE.has(name) && !own.has(name) && !onlyOwn ? base : named).set(name, argument);
  const reading = (argument: string): Reading => ({ owner, argument, site: given(argument)?.site, ctx });
  const given = (name: string): ArgumentValue | undefined => base.get(name) ?? (own.has(name) ? named.get(name) : undefined);
  const autocast = base.get("autocast")?.value;
  const regularized = base.get("activity_regularizer")?.value;
  checkRegularizer(regularized, reading("activity_regularizer"));
  return {
    own: { ...args, named },
    base: {
      name: nameOf(given("name")?.value, reading("name")),
      inputShape: inputShapeOf(base, own, named),
      wrongInputShape: wrongInputShape(base.get("input_shape"), owner),
      policy: args.open ? policyOf({ kind: "unknown" }, reading("dtype")) : policyOf(given("dtype")?.value, reading("dtype")),
      autocast: autocast ? ctx.truth(autocast) : true,
      activityRegularizer: regularized?.kind === "none" ? undefined : regularized,
      trainable: trainableOf(base.get("trainable")?.value, reading("trainable")),
    },
  };
}

/** A text without a slash; undefined when not known or None. */
export function nameOf(value: Value | undefined, at: Reading): string | undefined {
  if (value?.kind === "string") return value.value?.includes("/") ? refuse(at, "a name without '/'", value) : value.value;
  return value && isNoText(value) ? refuse(at, "a text", value) : undefined;
}

/** Numbers, containers and arrays. */
function isNoText(value: Value): boolean {
  return isNoFlag(value) || value.kind === "bool";
}

function isNoFlag(value: Value): boolean {
  return ["int", "float", "list", "tuple", "dict", "tensor"].includes(value.kind);
}

/** True or False, nothing that counts as such. */
function trainableOf(value: Value | undefined, at: Reading): boolean | undefined {
  if (!value) return true;
  if (value.kind === "string" || value.kind === "none" || isNoFlag(value)) refuse(at, "True or False", value);
  return at.ctx.truth(value);
}

function checkRegularizer(value: Value | undefined, at: Reading): void {
  if (value && value.kind !== "unknown") regularizer.read(value, at);
}

function wrongInputShape(argument: ArgumentValue | undefined, owner: string): LocatedProblem | undefined {
  if (argument?.value.kind !== "int") return undefined;
  const got = display(argument.value);
  return new LocatedProblem(
    { code: "invalid-argument", owner, argument: "input_shape", expected: "a tuple of sizes", got },
    { at: argument.site },
  );
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
  const shape = shapeOf(argument.value);
  return shape && isRanked(shape) ? shape : undefined;
}
