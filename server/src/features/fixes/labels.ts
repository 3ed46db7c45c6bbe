/** Labels, encoded otherwise: one-hot rows of class ids, class ids of one-hot rows, axes dropped and added. */
import type { Dims } from "../../shape/dim";
import { type Bench, type ExpressionSite, expressionAt } from "./bench";
import type { CallSite } from "./calls";
import type { Candidate, Case } from "./candidate";
import { replace } from "./edit";
import { relatedSites } from "./layers";
import { argumentOf, lastWord, nodeOf } from "./navigate";
import { clip } from "./sizes";
import { callMethod, callsFeeding, index, isMethodCall, shown, unwrap, wrapInCall } from "./wrap";

/** The expressions that give the labels to the model: one, or the one of several that has the shape of the problem. */
export function labelSites({ bench, placed }: Case, labels: Dims, outputName?: string): readonly ExpressionSite[] {
  const site = expressionAt(placed.site);
  if (!site || holdsLabelsInside(bench, site)) return [];
  const { unit, node } = site;
  if (node.kind === "dict") {
    const item = node.items.find(({ key }) => key?.kind === "string" && key.value === outputName) ?? node.items[0];
    return item ? [{ unit, node: item.value }] : [];
  }
  if (node.kind !== "list" && node.kind !== "tuple") return [site];
  const items = node.items.map((item): ExpressionSite => ({ unit, node: item }));
  const fitting = items.filter((item) => {
    const shape = bench.tensorAt(item)?.shape;
    return shape && JSON.stringify(shape) === JSON.stringify(labels);
  });
  return fitting.length > 0 ? fitting : items.slice(1).concat(items.slice(0, 1));
}

/** Datasets and generators give the labels themselves. */
function holdsLabelsInside(bench: Bench, site: ExpressionSite): boolean {
  const kind = bench.valueAt(site)?.kind;
  if (kind === "dataset" || kind === "iterator" || kind === "object") return true;
  const given = argumentOf(site);
  const isTraining = given && /^(fit|evaluate|train_on_batch|test_on_batch)$/.test(lastWord(given.call.node.callee) ?? "");
  return !!isTraining && given.call.node.args[0] === given.argument && given.argument.name !== "y";
}

/** Make one-hot rows of class ids, where the labels are passed on. */
export function* oneHot({ bench }: Case, sites: readonly ExpressionSite[], classes: number): Iterable<Candidate> {
  for (const site of sites) {
    const isTensor = bench.tensorAt(site)?.framework === "tensorflow";
    const edits = isTensor
      ? wrapInCall(bench, site, "tensorflow.one_hot", `, ${classes}`)
      : wrapInCall(bench, site, "keras.utils.to_categorical", `, ${classes}`);
    const call = `${isTensor ? "one_hot" : "to_categorical"}(${clip(bench.text(site), 24)}, ${classes})`;
    yield { title: `One-hot the labels with ${call}`, edits, safe: true, family: "one-hot" };
  }
}

const ENCODERS = new Set(["to_categorical", "one_hot", "get_dummies"]);

/** Take the one-hot encoding away, or undo it where the labels are passed on. */
export function* classIds(of: Case, sites: readonly ExpressionSite[]): Iterable<Candidate> {
  const { bench } = of;
  for (const call of encoders(of, sites).filter((each) => encodesNumbers(bench, each))) {
    const word = lastWord(call.node.callee);
    yield { title: `Keep the class ids: drop ${word}(…)`, edits: unwrap(bench, call, false), safe: true, family: "class ids" };
  }
  for (const site of sites)
    yield {
      title: `Make class ids with argmax(${clip(bench.text(site), 24)}, axis=-1)`,
      edits: wrapInCall(bench, site, "numpy.argmax", ", axis=-1"),
      safe: false,
      family: "argmax",
    };
}

/** Names of classes have to be encoded somehow. */
function encodesNumbers(bench: Bench, { unit, node }: CallSite): boolean {
  const first = node.args[0]?.value;
  const given = first && bench.valueAt({ unit, node: first });
  return (
    lastWord(node.callee) !== "get_dummies" || (given?.kind === "tensor" && given.dtype !== undefined && !/str|object/.test(given.dtype))
  );
}

function encoders(of: Case, sites: readonly ExpressionSite[]): readonly CallSite[] {
  const made = relatedSites(of, "labels").flatMap((site): CallSite[] => {
    const node = nodeOf(site);
    return node?.kind === "call" && ENCODERS.has(lastWord(node.callee) ?? "") ? [{ unit: site.unit, node }] : [];
  });
  const feeding = callsFeeding(of.bench, sites, ENCODERS);
  return [...made, ...feeding.filter((call) => !made.some((each) => each.node === call.node))];
}

const RESHAPERS = new Set(["expand_dims", "reshape", "unsqueeze", "squeeze"]);

/** Leave out a reshape of the labels. */
export function* withoutReshape({ bench }: Case, sites: readonly ExpressionSite[]): Iterable<Candidate> {
  for (const call of callsFeeding(bench, sites, RESHAPERS)) {
    const title = `Leave out ${clip(bench.text(call))}`;
    yield { title, edits: unwrap(bench, call, isMethodCall(bench, call)), safe: /expand_dims/.test(title), family: "without reshape" };
  }
}

/** Drop axes of size 1, or add one at the end, so that the labels have as many axes as wanted. */
export function* matchRank({ bench }: Case, sites: readonly ExpressionSite[], labels: Dims, wanted: Dims): Iterable<Candidate> {
  for (const site of sites) {
    const name = shown(bench, site);
    if (labels.length === wanted.length - 1) {
      yield {
        title: `Add an axis to the labels: ${name}[..., None]`,
        edits: index(bench, site, "..., None"),
        safe: false,
        family: "label axis",
      };
      yield {
        title: `Add an axis to the labels: ${name}[:, None]`,
        edits: index(bench, site, ":, None"),
        safe: false,
        family: "label axis",
      };
    }
    if (labels.length !== wanted.length + 1) continue;
    for (const [axis, size] of labels.entries())
      if (size === 1 && axis > 0)
        yield {
          title: `Drop the extra axis of the labels: np.squeeze(${name}, axis=${axis})`,
          edits: wrapInCall(bench, site, "numpy.squeeze", `, axis=${axis}`),
          safe: true,
          family: "label axis",
        };
  }
}

/** Give the labels the output's shape when they have as many values. */
export function* reshapeLabels({ bench }: Case, sites: readonly ExpressionSite[], labels: Dims, wanted: Dims): Iterable<Candidate> {
  const sizes = wanted.slice(1);
  if (!sizes.every((size) => typeof size === "number")) return;
  const count = (dims: Dims): number =>
    dims.slice(1).reduce<number>((all, size) => all * (typeof size === "number" ? size : Number.NaN), 1);
  if (count(labels) !== count(wanted)) return;
  for (const site of sites)
    yield {
      title: `Reshape the labels to (-1, ${sizes.join(", ")})`,
      edits: callMethod(bench, site, `reshape(${[-1, ...sizes].join(", ")})`),
      safe: false,
      family: "reshape labels",
    };
}

/** One step too many: the labels are those of the next step. */
export function* shiftLabels({ bench }: Case, sites: readonly ExpressionSite[], labels: Dims, wanted: Dims): Iterable<Candidate> {
  const [have, want] = [labels[1], wanted[1]];
  if (typeof have !== "number" || typeof want !== "number" || have !== want + 1 || labels.length !== wanted.length) return;
  for (const site of sites)
    yield {
      title: `Leave out the first step of the labels: ${shown(bench, site)}[:, 1:]`,
      edits: index(bench, site, ":, 1:"),
      safe: false,
      family: "shift labels",
    };
}

/** Class ids that begin at 1 begin at 0, where they are encoded or passed on. */
export function* fromZero({ bench }: Case, sites: readonly ExpressionSite[]): Iterable<Candidate> {
  const encoded = callsFeeding(bench, sites, ENCODERS).flatMap(({ unit, node }): ExpressionSite[] =>
    node.args[0] ? [{ unit, node: node.args[0].value }] : [],
  );
  for (const site of [...encoded, ...sites]) {
    const text = bench.text(site);
    const least = bench.tensorAt(site)?.range?.min;
    const isPlain = ["name", "call", "attribute", "subscript"].includes(site.node.kind);
    if (least === undefined ? !isPlain : least < 1) continue;
    const safe = least === 1;
    yield {
      title: `Count the classes from 0: ${clip(text, 24)} - 1`,
      edits: [replace(site, `${isPlain ? text : `(${text})`} - 1`)],
      safe,
      family: "from zero",
    };
  }
}

/** Whether the class ids are known to begin at 1. */
export function beginAtOne({ bench }: Case, sites: readonly ExpressionSite[]): boolean {
  const encoded = callsFeeding(bench, sites, ENCODERS).flatMap(({ unit, node }) =>
    node.args[0] ? [bench.tensorAt({ unit, node: node.args[0].value })] : [],
  );
  return [...encoded, ...sites.map((site) => bench.tensorAt(site))].some((of) => of?.range?.min === 1);
}
