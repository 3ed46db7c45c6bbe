/** Expressions that are off by a step: `timesteps - 1`, `n // 2`, `len(words)`; and arrays that are made to measure. */

import type { Dims } from "../../shape/dim";
import type { Call, Expression } from "../../syntax/ast";
import { walk } from "../../syntax/visit";
import type { Bench, ExpressionSite } from "./bench";
import type { Candidate } from "./candidate";
import { replace } from "./edit";
import { tupleText } from "./input-shape";
import { argumentAt, lastWord } from "./navigate";
import { clip } from "./sizes";
import { feeding } from "./sources";

/** Leave a constant out of a sum or a quotient. */
export function* withoutConstant(bench: Bench, sites: readonly ExpressionSite[]): Iterable<Candidate> {
  for (const { unit, node: root } of feeding(bench, sites, 30)) {
    const found: Expression[] = [];
    walk(root, (node) => {
      if (
        node.kind === "binary" &&
        node.right.kind === "integer" &&
        node.left.kind !== "integer" &&
        ["+", "-", "//"].includes(node.operator)
      )
        found.push(node);
      return true;
    });
    for (const node of found) {
      if (node.kind !== "binary") continue;
      const [from, to] = [bench.text({ unit, node }), bench.text({ unit, node: node.left })];
      yield { title: `Change ${clip(from)} to ${clip(to)}`, edits: [replace({ unit, node }, to)], safe: false, family: "constant" };
    }
  }
}

/** One more than a length: row 0 is often kept for padding. */
export function* oneMore(bench: Bench, sites: readonly ExpressionSite[]): Iterable<Candidate> {
  for (const { unit, node: root } of feeding(bench, sites, 30)) {
    const lengths: Call[] = [];
    walk(root, (node) => {
      if (node.kind === "call" && lastWord(node.callee) === "len") lengths.push(node);
      return true;
    });
    for (const node of lengths) {
      const text = bench.text({ unit, node });
      yield {
        title: `Change ${clip(text)} to ${clip(text)} + 1`,
        edits: [replace({ unit, node }, `${text} + 1`)],
        safe: false,
        family: "one more",
      };
    }
  }
}

const MAKERS = /^(ones|zeros|full|empty|rand|randn|random|normal|uniform|standard_normal|random_sample)$/;

/** An array that is made with a shape gets another one. `from` and `to` are whole shapes; the first axis is kept as it is written. */
export function* remake(bench: Bench, sites: readonly ExpressionSite[], from: Dims, to: Dims): Iterable<Candidate> {
  const sizes = to.slice(1);
  if (!sizes.every((size) => typeof size === "number")) return;
  for (const { unit, node: root } of feeding(bench, sites, 30)) {
    const calls: Call[] = [];
    walk(root, (node) => {
      if (node.kind === "call" && MAKERS.test(lastWord(node.callee) ?? "")) calls.push(node);
      return true;
    });
    for (const node of calls) {
      const shape =
        argumentAt(node, "shape")?.value ??
        argumentAt(node, "size")?.value ??
        node.args.find((argument) => argument.value.kind === "tuple" || argument.value.kind === "list")?.value;
      if (shape?.kind !== "tuple" && shape?.kind !== "list") continue;
      const [first] = shape.items;
      if (!first || shape.items.length !== from.length) continue;
      const text = tupleText([bench.text({ unit, node: first }), ...sizes.map(String)]);
      yield {
        title: `Make ${lastWord(node.callee)} of shape ${text}`,
        edits: [replace({ unit, node: shape }, shape.kind === "list" ? `[${text.slice(1, -1)}]` : text)],
        safe: false,
        family: "remake",
      };
    }
  }
}
