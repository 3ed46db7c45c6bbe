/** Repairs of axes that are taken for others: `argmax` over samples, labels encoded twice, `reshape` for `transpose`. */
import type { Dims } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Edit } from "../types";
import type { Bench } from "./bench";
import { type CallSite, removeArgument, setArgument } from "./calls";
import type { Candidate, Case, ProblemOf } from "./candidate";
import { sliceTensors, withoutMethod } from "./datasets";
import { replace } from "./edit";
import { tupleText } from "./input-shape";
import { rename } from "./loss";
import { argumentAt, argumentOf, lastWord, nodeOf } from "./navigate";
import { index, shown } from "./wrap";

export function* repairMixedAxes({ bench, placed, problem }: Case<ProblemOf<"mixed-axes">>): Iterable<Candidate> {
  const node = nodeOf(placed.site);
  const call = node?.kind === "call" ? { unit: placed.site.unit, node } : argumentOf(placed.site)?.call;
  if (!call) return;
  switch (problem.owner.split(".").at(-1)) {
    case "argmax":
      yield {
        title: "Set axis=-1",
        edits: [setArgument(bench, call, "axis", "-1", isFunction(bench, call) ? 1 : 0)],
        safe: true,
        family: "axis",
      };
      return;
    case "to_categorical":
      yield* unwrapped(bench, call);
      return;
    case "batch":
      yield* sliceTensors(bench, call);
      yield* withoutBatch(bench, call);
      return;
    case "BatchNormalization": {
      const removed = removeArgument(bench, call, "axis");
      if (removed) yield { title: "Normalize the channels: remove axis", edits: [removed], safe: true, family: "axis" };
      return;
    }
    case "Reshape":
      yield* permuted(bench, call, problem.shape);
      return;
    default:
      yield* transposed(bench, call, problem.shape);
  }
}

/** Whether what stands before the dot is a module and the array is given as an argument. */
function isFunction(bench: Bench, { unit, node }: CallSite): boolean {
  return node.callee.kind !== "attribute" || bench.valueAt({ unit, node: node.callee.value })?.kind !== "tensor";
}

/** `to_categorical(labels, 3)` becomes `labels`. */
function* unwrapped(bench: Bench, call: CallSite): Iterable<Candidate> {
  const inner = argumentAt(call.node, "x", 0)?.value;
  if (!inner) return;
  const edits = [replace(call, bench.text({ unit: call.unit, node: inner }))];
  yield { title: `Remove ${lastWord(call.node.callee) ?? "the call"}`, edits, safe: true, family: "unwrap" };
}

function* withoutBatch(bench: Bench, call: CallSite): Iterable<Candidate> {
  const removed = withoutMethod(bench, call);
  if (removed) yield { title: "Remove the second batch", edits: [removed], safe: true, family: "batch" };
}

/** `np.reshape(x, sizes)` and `x.reshape(sizes)` become a transpose to the same sizes. */
function* transposed(bench: Bench, call: CallSite, from: ProblemOf<"mixed-axes">["shape"]): Iterable<Candidate> {
  const { callee, args } = call.node;
  const to = bench.tensorAt(call)?.shape;
  const order = to && isRanked(to) && isRanked(from) ? permutation(from, to) : undefined;
  const targets = isFunction(bench, call) ? args.slice(1) : args;
  if (!order || callee.kind !== "attribute" || args.some(({ name, star }) => name !== undefined || star !== "")) return;
  const axes = tupleText(order.map(String));
  const edit = overwrite(call, targets, axes);
  if (edit)
    yield {
      title: `Transpose instead: transpose${axes}`,
      edits: [...rename(bench, { unit: call.unit, node: callee }, "transpose", "transpose"), edit],
      safe: true,
      family: "transpose",
    };
}

/** `Reshape(sizes)` becomes `Permute(axes)`, which counts the axes of an entry from 1. */
function* permuted(bench: Bench, call: CallSite, from: ProblemOf<"mixed-axes">["shape"]): Iterable<Candidate> {
  const { callee, args } = call.node;
  const [target] = args;
  const output = bench.layerAt(call)?.state.uses[0]?.output;
  const to = output?.kind === "tensor" && isRanked(output.shape) ? output.shape.slice(1) : undefined;
  const order = to && isRanked(from) ? permutation(from, to) : undefined;
  if (!order || !target || target.name !== undefined || (callee.kind !== "name" && callee.kind !== "attribute")) return;
  const axes = tupleText(order.map((axis) => String(axis + 1)));
  yield {
    title: `Use Permute(${axes})`,
    edits: [
      ...rename(bench, { unit: call.unit, node: callee }, "keras.layers.Permute", "Permute"),
      replace({ unit: call.unit, node: target.value }, axes),
    ],
    safe: true,
    family: "transpose",
  };
}

/** One text in the place of several arguments. */
function overwrite({ unit }: CallSite, args: CallSite["node"]["args"], text: string): Edit | undefined {
  const [first, last] = [args.at(0), args.at(-1)];
  return first && last && { file: unit.file, start: unit.base + first.start, end: unit.base + last.end, newText: text };
}

/** The axis that each axis of the result comes from; of equal ones the first that is left. */
function permutation(from: Dims, to: Dims): readonly number[] | undefined {
  const left = from.map((size, axis) => ({ size, axis }));
  const order = to.map((size) => {
    const at = left.findIndex((each) => each.size === size);
    return at < 0 ? undefined : left.splice(at, 1)[0]?.axis;
  });
  return from.length === to.length && order.every((axis) => axis !== undefined) ? order : undefined;
}

/** `labels - predictions` with a column of predictions: the column is taken out of its matrix. */
export function* repairSquare({ bench, placed }: Case<ProblemOf<"silent-broadcast">>): Iterable<Candidate> {
  const node = nodeOf(placed.site);
  const sides = node?.kind === "binary" ? [node.left, node.right] : node?.kind === "comparison" ? [node.left, node.links[0]?.right] : [];
  for (const side of sides) {
    const site = side && { unit: placed.site.unit, node: side };
    const shape = site && bench.tensorAt(site)?.shape;
    if (!site || !shape || !isRanked(shape) || shape.length !== 2) continue;
    const title = `Take the column out: ${shown(bench, site)}[:, 0]`;
    yield { title, edits: index(bench, site, ":, 0"), safe: true, family: "column" };
  }
}
