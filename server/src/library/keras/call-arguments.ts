/** What `Layer.__call__` refuses before it looks at shapes (keras/src/layers/layer.py): arguments that do not bind, values that are no tensors. */
import { type Args, failAt } from "../../value/context";
import { display } from "../../value/display";
import { forEachLeaf } from "../../value/tensors";
import type { Value } from "../../value/values";
import type { LayerClass } from "../vocabulary/layers";
import type { LayerBehaviour } from "./state";

export function checkCallArguments(of: LayerClass, behaviour: LayerBehaviour, args: Args, owner: string): void {
  checkBinding(of, args, owner);
  // Layers that take plain values, such as preprocessing, do not say a rank.
  if (behaviour.rank === undefined && behaviour.minRank === undefined) return;
  for (const { value, site } of args.positional) {
    forEachLeaf(value, (leaf) => {
      if (isPlain(leaf)) failAt({ at: site }, { code: "wrong-kind", owner, expected: "a tensor", got: display(value) });
    });
  }
  const first = args.positional[0];
  if (first?.value.kind === "none") failAt({ at: first.site }, { code: "wrong-kind", owner, expected: "a tensor", got: "None" });
}

/** A layer that merges takes one list: `Add()(a, b)` is too many arguments. Every layer takes `training`. */
function checkBinding(of: LayerClass, args: Args, owner: string): void {
  const most = 1 + of.callParameters.length;
  const extra = args.positional[most];
  if (extra)
    failAt(
      { at: extra.site },
      { code: "call-mismatch", owner, detail: `takes ${most} positional arguments, got ${args.positional.length}` },
    );
  for (const [name, { site }] of args.named) {
    if (name === of.inputName || name === "training" || of.callParameters.includes(name)) continue;
    failAt({ at: site }, { code: "call-mismatch", owner, detail: `got an unexpected argument '${name}'` });
  }
}

function isPlain(value: Value): boolean {
  return value.kind === "int" || value.kind === "float" || value.kind === "bool" || value.kind === "string";
}
