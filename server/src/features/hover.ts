/** What is shown when the mouse rests on code: the shape of a value, what a layer does to it, a model's table. */
import type { Analysis, Fact } from "../interpret/analysis";
import type { Expression, Node } from "../syntax/ast";
import { isShown } from "./describe-format";
import { factMarkdown, unknownText } from "./hover-text";
import { type Path, pathAt } from "./locate";
import { whyUnknown } from "./statistics";
import type { Hover } from "./types";

/** The hover at an absolute offset; undefined where nothing is known. */
export function hoverAt(analysis: Analysis, offset: number): Hover | undefined {
  const path = pathAt(analysis.module, offset);
  if (!path) return undefined;
  const [node, parent] = path.nodes.toReversed();
  if (!node) return undefined;
  const fact = factOf(analysis, path, node, parent, offset);
  const markdown =
    fact && (unknownMarkdown(analysis, fact, path) ?? (isShown(fact.value) ? factMarkdown(analysis, fact, path) : undefined));
  if (markdown === undefined) return undefined;
  const { base } = path.unit;
  return { start: base + node.start, end: base + node.end, markdown };
}

/** Why nothing is known, in programs that have tensors; of a call whose result is dropped nobody asks. */
function unknownMarkdown(analysis: Analysis, fact: Fact, path: Path): string | undefined {
  const reason = whyUnknown(fact);
  const dropped = path.nodes.some((each) => each.kind === "expression" && each.value === fact.site.node);
  if (!reason || dropped || !analysis.facts.some((each) => isShown(each.value))) return undefined;
  return unknownText(fact, reason);
}

function factOf(analysis: Analysis, path: Path, node: Node, parent: Node | undefined, offset: number): Fact | undefined {
  const at = (place: Node): Fact | undefined => factAt(analysis, path, place);
  if (parent?.kind === "call" && parent.callee === node) {
    const [made, of] = [at(parent), receiver(node, at)];
    return of && isShown(of.value) && !(made && isShown(made.value)) ? of : made;
  }
  if (parent?.kind === "assign" && node.kind === "attribute") return at(parent.value);
  if (node.kind === "attribute") return offset < path.unit.base + node.end - node.attribute.length ? undefined : at(node);
  return at(node);
}

/** `model.add(…)` gives nothing itself: what it is called on is shown. */
function receiver(callee: Node, at: (place: Expression) => Fact | undefined): Fact | undefined {
  return callee.kind === "attribute" ? at(callee.value) : undefined;
}

/** What is known of exactly this code: the call, the assigned name, or the name that is read. */
function factAt({ facts, module }: Analysis, { unit }: Path, node: Node): Fact | undefined {
  const start = unit.base + node.start;
  const end = unit.base + node.end;
  return facts.find(
    (fact) =>
      fact.site.unit.file === module.file &&
      fact.site.unit.base + fact.site.node.start === start &&
      fact.site.unit.base + fact.site.node.end === end &&
      (isShown(fact.value) || whyUnknown(fact) !== undefined),
  );
}
