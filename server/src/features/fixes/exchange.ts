/** Two layers that stand in the wrong order: what flattens comes after what needs the axes. */
import type { Argument, Site } from "../../syntax/ast";
import type { Bench, MadeLayer } from "./bench";
import type { Candidate } from "./candidate";
import { replace } from "./edit";
import { lastWord, nodeOf, parentOf, pathOf, siteIn, statementOf } from "./navigate";

/** Exchange a layer with the one before it; `failed` is the call of the second. A declared input shape stays with the first of them. */
export function* exchangeLayers(bench: Bench, first: MadeLayer, second: MadeLayer, failed: Site | undefined): Iterable<Candidate> {
  const [a, b] = [standsAt(first), standsAt(second, failed)];
  if (!a || !b || a.node === b.node) return;
  const declared = declarationOf(first);
  const shape = declared && bench.text(siteIn(first.site, declared));
  const [one, other] = [bench.text(a), bench.text(b)];
  const before = shape === undefined ? other : other.replace(/\)$/, other.endsWith("()") ? `${shape})` : `, ${shape})`);
  const after = shape === undefined ? one : one.replace(`, ${shape}`, "").replace(shape, "");
  yield {
    title: `Exchange ${first.name} and ${second.name}`,
    edits: [replace(a, before), replace(b, after)],
    safe: false,
    family: "exchange",
  };
}

function declarationOf({ site }: MadeLayer): Argument | undefined {
  return site.node.args.find((each) => each.name !== undefined && /^(batch_)?input_(shape|dim)$/.test(each.name));
}

/** What stands for a layer in the order of its model: an item, the argument of `add`, or the callee of a line `x = layer(x)`. */
function standsAt({ site, state }: MadeLayer, failed?: Site): Site | undefined {
  const parent = parentOf(site);
  if (parent?.kind === "list" || parent?.kind === "tuple") return site;
  const call = pathOf(site).at(-3);
  if (parent?.kind === "argument" && call?.kind === "call" && lastWord(call.callee) === "add") return site;
  const application = parent?.kind === "call" && parent.callee === site.node ? siteIn(site, parent) : (state.uses[0]?.site ?? failed);
  const node = application && nodeOf(application);
  const statement = application && statementOf(application);
  const target = statement?.kind === "assign" && statement.value === node ? statement.targets[0] : undefined;
  const input = node?.kind === "call" ? node.args[0]?.value : undefined;
  if (!application || node?.kind !== "call" || target?.kind !== "name" || input?.kind !== "name" || input.id !== target.id)
    return undefined;
  return siteIn(application, node.callee);
}
