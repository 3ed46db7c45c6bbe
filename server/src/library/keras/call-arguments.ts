/** What `Layer.__call__` refuses before it looks at shapes (keras/src/layers/layer.py): arguments that do not bind, values that are no tensors. */
import { type Args, type ArgumentValue, failAt } from "../../value/context";
import { display } from "../../value/display";
import { flattenTensors, forEachLeaf } from "../../value/tensors";
import type { Value } from "../../value/values";
import type { LayerClass } from "../vocabulary/layers";
import type { LayerBehaviour } from "./state";

export function checkCallArguments(of: LayerClass, behaviour: LayerBehaviour, args: Args, owner: string): void {
  checkBinding(of, args, owner);
  // Some layers take plain values, such as preprocessing.
  if (!behaviour.tensorsOnly) return;
  for (const { value, site } of args.positional) {
    forEachLeaf(value, (leaf) => {
      if (isPlain(leaf)) failAt({ at: site }, { code: "wrong-kind", owner, expected: "a tensor", got: display(value) });
    });
  }
  const first = args.positional[0] ?? args.named.get(of.inputName);
  if (first) checkStructure(behaviour, first, owner);
}

/** One tensor, or at least as many as the layer's `input_spec` has places. */
function checkStructure({ rank, minRank, single }: LayerBehaviour, { value, site }: ArgumentValue, owner: string): void {
  const specified = rank !== undefined || minRank !== undefined;
  if (value.kind === "none" && (specified || single))
    failAt({ at: site }, { code: "wrong-kind", owner, expected: "a tensor", got: "None" });
  if (value.kind !== "list" && value.kind !== "tuple" && value.kind !== "dict") return;
  const count = flattenTensors(value).length;
  let others = 0;
  forEachLeaf(value, (leaf) => {
    if (leaf.kind !== "tensor") others++;
  });
  if (count === 0 || others > 0 || (!single && !(specified && count > 1))) return;
  const kind = value.kind === "dict" ? "a dict" : value.kind === "list" ? "a list" : "a tuple";
  failAt({ at: site }, { code: "input-structure", owner, expected: "one tensor", got: `${kind} of ${count}` });
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
