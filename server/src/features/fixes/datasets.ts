/** Datasets: a batch axis that is missing or that is there twice, rows of different lengths. */
import type { Call } from "../../syntax/ast";
import { type Bench, type ExpressionSite, expressionAt } from "./bench";
import type { CallSite } from "./calls";
import type { Candidate, Case } from "./candidate";
import { insertAfter, replace } from "./edit";
import { rename } from "./loss";
import { lastWord } from "./navigate";
import { feeding } from "./sources";
import { callsFeeding } from "./wrap";

const SOURCES = new Set([
  "from_tensor_slices",
  "from_generator",
  "map",
  "shuffle",
  "take",
  "skip",
  "cache",
  "zip",
  "repeat",
  "filter",
  "flat_map",
  "image_dataset_from_directory",
  "load",
  "range",
]);
const BATCHES = new Set(["batch", "padded_batch"]);

/** Whether data come from a dataset. */
function isDataset(bench: Bench, site: ExpressionSite): boolean {
  const value = bench.valueAt(site);
  return value?.kind === "dataset" || callsFeeding(bench, [site], new Set(["from_tensor_slices", "from_generator"])).length > 0;
}

export function* rebatch({ bench, placed }: Case): Iterable<Candidate> {
  const site = expressionAt(placed.site);
  if (!site || !isDataset(bench, site)) return;
  const batches = callsFeeding(bench, [site], BATCHES);
  const [first] = batches;
  if (batches.length > 1)
    for (const call of batches) {
      const removed = withoutMethod(bench, call);
      if (removed) yield { title: `Remove ${methodText(bench, call)}`, edits: [removed], safe: true, family: "batch" };
    }
  if (first && lastWord(first.node.callee) === "batch")
    yield {
      title: "Use padded_batch for rows of different lengths",
      edits: renamed(bench, first, "padded_batch"),
      safe: false,
      family: "padded batch",
    };
  // Behind the last step of the pipeline that is not there for speed.
  for (const each of feeding(bench, [site], 12)) {
    const end = lastStep(each);
    if (end && bench.valueAt(end)?.kind === "dataset")
      yield { title: "Batch the dataset: .batch(32)", edits: [insertAfter(end, ".batch(32)")], safe: true, family: "batch" };
  }
}

function methodText(bench: Bench, { unit, node }: CallSite): string {
  const text = bench.text({ unit, node });
  const owner = node.callee.kind === "attribute" ? bench.text({ unit, node: node.callee.value }) : "";
  return text.slice(owner.length).trim();
}

/** `data.batch(8)` becomes `data`. */
export function withoutMethod(bench: Bench, { unit, node }: CallSite): ReturnType<typeof replace> | undefined {
  if (node.callee.kind !== "attribute") return undefined;
  return replace({ unit, node }, bench.text({ unit, node: node.callee.value }));
}

/** The data that make one element are cut into samples. */
export function* sliceTensors(bench: Bench, call: CallSite): Iterable<Candidate> {
  for (const source of callsFeeding(bench, [call], new Set(["from_tensors"])))
    yield {
      title: "Use from_tensor_slices for one element a sample",
      edits: renamed(bench, source, "from_tensor_slices"),
      safe: true,
      family: "slices",
    };
}

function renamed(bench: Bench, { unit, node }: CallSite, word: string): Candidate["edits"] {
  return node.callee.kind === "attribute" ? rename(bench, { unit, node: node.callee }, word, word) : [];
}

/** The outermost call of a chain that is not `prefetch`. */
function lastStep({ unit, node }: ExpressionSite): (ExpressionSite & { readonly node: Call }) | undefined {
  if (node.kind !== "call") return undefined;
  if (lastWord(node.callee) === "prefetch" && node.callee.kind === "attribute") return lastStep({ unit, node: node.callee.value });
  return SOURCES.has(lastWord(node.callee) ?? "") ? { unit, node } : undefined;
}
