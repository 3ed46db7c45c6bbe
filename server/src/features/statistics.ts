/** How much of a program is known: its tensor calls, and for those that are not known, why. */
import type { Analysis, Fact } from "../interpret/analysis";
import { isRanked } from "../shape/shape";
import type { Node } from "../syntax/ast";
import { walk } from "../syntax/visit";
import { type Reason, reasonIn } from "../value/reasons";
import { isShown } from "./describe-format";
import { reasonText } from "./reasons";

export interface Statistics {
  /** Calls that give a tensor, layer, model or dataset, or something that is not known and is used. */
  readonly calls: number;
  /** Those of them whose result is known. */
  readonly known: number;
  /** Why the others are not, in words, each with how many. */
  readonly reasons: ReadonlyMap<string, number>;
}

export function statisticsOf(analysis: Analysis): Statistics {
  const unused = unusedCalls(analysis);
  const reasons = new Map<string, number>();
  let [calls, known] = [0, 0];
  for (const fact of analysis.facts) {
    if (fact.kind !== "call" || fact.site.unit.file !== analysis.module.file || unused.has(fact.site.node)) continue;
    if (isKnown(fact)) {
      calls++;
      known++;
      continue;
    }
    const reason = whyUnknown(fact);
    if (!reason) continue;
    calls++;
    const text = reasonText(reason);
    reasons.set(text, (reasons.get(text) ?? 0) + 1);
  }
  return { calls, known, reasons };
}

/** The sum over several files; the most frequent reason first. */
export function totalOf(parts: readonly Statistics[]): Statistics {
  const reasons = new Map<string, number>();
  for (const part of parts) for (const [text, count] of part.reasons) reasons.set(text, (reasons.get(text) ?? 0) + count);
  const sum = (of: (part: Statistics) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const ordered = new Map([...reasons].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
  return { calls: sum((part) => part.calls), known: sum((part) => part.known), reasons: ordered };
}

function isKnown({ value }: Fact): boolean {
  if (value.t === "tensor") return isRanked(value.shape);
  if (value.t === "dataset") return isShown(value.spec);
  return isShown(value);
}

/** Why a fact says nothing of shapes; undefined when there is nothing that could have one. */
export function whyUnknown(fact: Fact): Reason | undefined {
  const { live, value } = fact;
  const empty = live.kind === "unknown" || value.t === "tensor" || value.t === "dataset";
  return empty && !isKnown(fact) ? reasonIn(live) : undefined;
}

/** Calls that are statements: what they give is dropped. */
function unusedCalls({ module }: Analysis): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const { statement } of module.units)
    walk(statement, (node) => {
      if (node.kind === "expression") found.add(node.value);
      return undefined;
    });
  return found;
}
