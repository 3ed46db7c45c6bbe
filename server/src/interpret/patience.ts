/** Loops whose repetitions take too long are left: of what they write nothing is known afterwards. */
import type * as ast from "../syntax/ast";
import { walk } from "../syntax/visit";
import { unknownBecause } from "../value/make";
import { alternativesOf } from "../value/same";
import { forget } from "./fixpoint";
import type { Ending } from "./jumps";
import { OutOfPatience, type Run } from "./run";
import { bindName, lookupOwn } from "./scope";

const abandoned = unknownBecause({ code: "budget" });

/** Run the turns of a loop. The outermost one that repeats itself is left when its repetitions take too long. */
export function patiently(run: Run, node: ast.For | ast.While, turns: () => Ending): Ending {
  if (run.isRepeating) return turns();
  const mark = run.heap.mark();
  try {
    return turns();
  } catch (error) {
    if (!(error instanceof OutOfPatience)) throw error;
    forget(run, run.heap.rollback(mark), true);
    run.frame.uncertain = true;
    forgetTargets(run, node);
    return "next";
  }
}

/** What the loop assigns on paths that were not run. */
function forgetTargets(run: Run, loop: ast.For | ast.While): void {
  walk(loop, (node) => {
    switch (node.kind) {
      case "function":
      case "class":
        bindName(run, node.name.id, abandoned);
        return false;
      case "lambda":
        return false;
      case "assign":
        for (const target of node.targets) forgetTarget(run, target);
        return undefined;
      case "augassign":
      case "annassign":
      case "for":
      case "walrus":
        forgetTarget(run, node.target);
        return undefined;
      case "with":
        for (const { target } of node.items) if (target) forgetTarget(run, target);
        return undefined;
      default:
        return undefined;
    }
  });
}

function forgetTarget(run: Run, target: ast.Expression): void {
  if (target.kind === "name") bindName(run, target.id, abandoned);
  else if (target.kind === "starred") forgetTarget(run, target.value);
  else if (target.kind === "tuple" || target.kind === "list") for (const item of target.items) forgetTarget(run, item);
  else if (target.kind === "attribute" && target.value.kind === "name") {
    const owner = lookupOwn(run, target.value.id);
    for (const each of owner ? alternativesOf(owner) : [])
      if (each.kind === "object") run.heap.put(each.attrs, target.attribute, abandoned);
  }
}
