/** Masks travel with tensors unseen: a layer gets one that nobody passed when some layer before it made one. */
import { UNKNOWN } from "../../shape/dim";
import { dimAt, isRanked } from "../../shape/shape";
import type { Args, Context } from "../../value/context";
import { none, unknown } from "../../value/make";
import { joinValues } from "../../value/same";
import { tensor } from "../../value/tensors";
import type { FunctionValue, Value } from "../../value/values";

/** Analyses, by their heaps, of programs in which some layer makes masks. */
const MASKING = new WeakSet<object>();

/** A layer that makes masks was built. */
export function noteMasks(ctx: Context): void {
  MASKING.add(ctx.heap);
}

/** The arguments of the user's `call` with the masks that Keras may add: whether it does is not known. */
export function withMasks({ definition }: FunctionValue, args: Args, ctx: Context): Args {
  if (!MASKING.has(ctx.heap)) return args;
  const named = new Map(args.named);
  definition.parameters.slice(1).forEach(({ name, role }, index) => {
    const given = args.named.has(name.id) || (role !== "keyword" && index < args.positional.length);
    if (!given && (name.id === "mask" || name.id.endsWith("_mask"))) named.set(name.id, { value: possibleMask(args), site: undefined });
  });
  return { ...args, named };
}

/** None, or for a batch of sequences one flag a step. */
function possibleMask(args: Args): Value {
  const input = args.positional[0]?.value;
  if (input?.kind !== "tensor" || !isRanked(input.shape) || input.shape.length !== 3) return unknown;
  return joinValues(none, tensor([dimAt(input.shape, 0), UNKNOWN], "bool", "tensorflow"));
}
