/** The operands of a joining operation, and the call that has its arguments. */
import type { Call, Site } from "../../syntax/ast";
import { type ExpressionSite, expressionAt } from "./bench";
import type { CallSite } from "./calls";
import type { Case } from "./candidate";
import { nodeOf, pathOf } from "./navigate";

/** The operands of the operation: items of the list, sides of the operator, arguments. */
export function operands({ placed }: Case): readonly ExpressionSite[] {
  const site = expressionAt(placed.site);
  if (!site) return [];
  const { unit, node } = site;
  switch (node.kind) {
    case "binary":
      return [
        { unit, node: node.left },
        { unit, node: node.right },
      ];
    case "list":
    case "tuple":
      return node.items.map((item) => ({ unit, node: item }));
    case "call": {
      const [first] = node.args;
      const list = first?.value.kind === "list" || first?.value.kind === "tuple" ? first.value : undefined;
      return list ? list.items.map((item) => ({ unit, node: item })) : node.args.map((argument) => ({ unit, node: argument.value }));
    }
    default:
      return [site];
  }
}

/** The call that has the operation's own arguments: `Concatenate(axis=…)` of `Concatenate(axis=…)([a, b])`. */
export function mergeCall(site: Site): CallSite | undefined {
  const own = nodeOf(site);
  const call = own?.kind === "call" ? own : pathOf(site).findLast((node): node is Call => node.kind === "call");
  if (!call) return undefined;
  return { unit: site.unit, node: call.callee.kind === "call" ? call.callee : call };
}
