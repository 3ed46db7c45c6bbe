/** From what a program gives as a loss (a string, function, class, object) to what it does. */

import type { Site } from "../../../syntax/ast";
import { type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { makeArgs, unknown } from "../../../value/make";
import { asTensor, computed, mapTensors } from "../../../value/tensors";
import type { ObjectValue, Value } from "../../../value/values";
import { identified } from "../serialization";
import { userMethod } from "../user-layer";
import { applyRule, type KnownLoss, type LossPlace } from "./apply";
import { squeezeToSameRank } from "./compare";
import { lossState } from "./loss";
import { isLossName, lossNamed } from "./rules";

/** A loss as `compile` holds it: Keras's own, or something of the user's that is called. */
export type ResolvedLoss =
  | { readonly kind: "known"; readonly loss: KnownLoss; readonly object: ObjectValue | undefined }
  | { readonly kind: "function"; readonly name: string; readonly callee: Value; readonly created: Site | undefined }
  | { readonly kind: "object"; readonly name: string; readonly object: ObjectValue; readonly created: Site | undefined };

/** What `keras.losses.get` gives: a function for a function's name, an object for a class or its name. */
export function getLoss(identifier: Value, ctx: Context): Value {
  return identified(identifier, (name) => named(name, ctx), ctx);
}

function named(identifier: string, ctx: Context): Value {
  const name = lossNamed(identifier);
  if (name) return ctx.library(`keras.losses.${name}`);
  const found = /^[A-Z]/.test(identifier) ? ctx.library(`keras.losses.${identifier}`) : unknown;
  if (found.kind === "class") return ctx.call(found, makeArgs([]));
  return failAt(
    {},
    { code: "invalid-argument", owner: "losses.get", argument: "identifier", expected: "the name of a loss", got: `'${identifier}'` },
  );
}

/**
 * A loss given to `compile`; undefined when it is not known. `created` is where it was chosen.
 * Fails with `invalid-argument` for a string that names no loss.
 */
export function lossRule(value: Value, ctx: Context, created: Site | undefined): ResolvedLoss | undefined {
  const found = value.kind === "string" || value.kind === "class" ? getLoss(value, ctx) : value;
  const asWritten = value.kind === "string" ? value.value : undefined;
  switch (found.kind) {
    case "native":
      return fromFunction(found.name, asWritten, created);
    case "object":
      return fromObject(found, asWritten, created);
    case "function":
      return { kind: "function", name: found.name || "the loss", callee: found, created };
    case "method":
      return { kind: "function", name: found.callee.kind === "function" ? found.callee.name : display(found), callee: found, created };
    default:
      return undefined;
  }
}

/** Functions are wrapped: they squeeze as loss objects do. */
function fromFunction(publicName: string, asWritten: string | undefined, created: Site | undefined): ResolvedLoss | undefined {
  const rule = publicName.slice(publicName.lastIndexOf(".") + 1);
  if (!isLossName(rule)) return undefined;
  return {
    kind: "known",
    loss: {
      name: asWritten ?? rule,
      rule,
      args: { from_logits: false, ignore_class: false },
      wrapped: true,
      converts: { dtype: "float32" },
      created,
    },
    object: undefined,
  };
}

function fromObject(object: ObjectValue, asWritten: string | undefined, created: Site | undefined): ResolvedLoss | undefined {
  const state = lossState(object);
  const name = asWritten ?? object.cls.name;
  if (state?.rule && !userMethod(object, "call")) {
    const converts = { dtype: state.dtype };
    const loss = { name, rule: state.rule, args: state.args, wrapped: true, converts, created: object.created ?? created };
    return { kind: "known", loss, object };
  }
  return { kind: "object", name, object, created: object.created ?? created };
}

/** The loss of one output as `compile` computes it: a scalar unless `reduction` is none. Fails with `label-mismatch`. */
export function applyLoss(loss: ResolvedLoss, yTrue: Value, yPred: Value, ctx: Context, place: LossPlace): Value {
  switch (loss.kind) {
    case "known":
      return applyRule(loss.loss, yTrue, yPred, ctx, place);
    case "object":
      return ctx.call(loss.object, makeArgs([yTrue, yPred]));
    case "function": {
      const [labels, output] = squeezed(yTrue, yPred);
      return ctx.call(loss.callee, makeArgs([labels, output]));
    }
  }
}

/** `LossFunctionWrapper.call`: trailing axes of size 1 are matched before a function sees its arguments. */
function squeezed(yTrue: Value, yPred: Value): readonly [Value, Value] {
  const labels = asTensor(yTrue, "tensorflow");
  const output = asTensor(yPred, "tensorflow");
  if (!labels || !output) return [yTrue, yPred];
  const [y, p] = squeezeToSameRank(labels.shape, output.shape);
  const inFloat = (value: Value): Value => mapTensors(value, (each) => ({ ...each, dtype: "float32" }));
  return [inFloat(y === labels.shape ? labels : computed(labels, y)), inFloat(p === output.shape ? output : computed(output, p))];
}
