/** The model that a problem is about: the expression it is called or trained by. */
import type { Call } from "../../syntax/ast";
import { type ExpressionSite, expressionAt } from "./bench";
import type { Case } from "./candidate";
import { relatedSites } from "./layers";
import { pathOf } from "./navigate";

/** The model's expression at the call the problem stands in, then the layers and declarations that the problem names. */
export function modelSites(of: Case): readonly ExpressionSite[] {
  const { unit } = of.placed.site;
  const calls = pathOf(of.placed.site).filter((node): node is Call => node.kind === "call");
  const owners = calls.toReversed().flatMap(({ callee }): ExpressionSite[] => {
    if (callee.kind !== "attribute") return [{ unit, node: callee }];
    // `model.fit(…)` or `self.layer(…)`.
    return [callee, callee.value].map((node) => ({ unit, node }));
  });
  const named = relatedSites(of, "output-layer", "input", "layer", "built", "model", "caller").flatMap((site) => expressionAt(site) ?? []);
  return [...owners, ...named];
}
