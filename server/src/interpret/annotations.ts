/** Annotations of names in class bodies, which make the fields of a dataclass or named tuple. */
import type * as ast from "../syntax/ast";
import { dict, string, unknown } from "../value/make";
import { evaluate } from "./expressions";
import type { Run } from "./run";

/** Keep the annotation in the class's `__annotations__`. What it says is evaluated, but never a problem. */
export function annotate(run: Run, node: ast.AnnotatedAssignment): void {
  const { scope } = run.frame;
  if (scope.kind !== "class" || node.target.kind !== "name") return;
  const known = scope.names.get("__annotations__");
  const annotations = known?.kind === "dict" ? known : dict([]);
  if (annotations !== known) run.heap.put(scope.names, "__annotations__", annotations);
  const { id } = node.target;
  const value = run.context.attempt(() => evaluate(run, node.annotation)) ?? unknown;
  run.heap.putEntry(annotations, `s${id}`, { key: string(id), value });
}
