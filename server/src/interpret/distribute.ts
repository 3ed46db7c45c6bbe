/**
 * Operations on unions: run for every combination of alternatives, then join. A problem only when every combination fails.
 */
import type { ShapeProblem } from "../shape/problem";
import type { Changes } from "../value/heap";
import { unknown } from "../value/make";
import { joinAll, joinSlots } from "../value/same";
import type { Value } from "../value/values";
import type { PlacedProblem } from "./analysis";
import type { Run } from "./run";

const COMBINATION_LIMIT = 8;

export function distribute(run: Run, operands: readonly (readonly Value[])[], action: (chosen: readonly Value[]) => Value): Value {
  const combinations = operands.reduce<readonly (readonly Value[])[]>(
    (made, options) => made.flatMap((prefix) => options.map((option) => [...prefix, option])),
    [[]],
  );
  if (combinations.length > COMBINATION_LIMIT) return unknown;
  const values: Value[] = [];
  const failures: { problems: readonly PlacedProblem[]; raised: ShapeProblem | undefined }[] = [];
  let merged: Changes | undefined;
  for (const chosen of combinations) {
    const mark = run.heap.mark();
    const { result, problems, raised } = run.collect(() => action(chosen));
    const changes = run.heap.rollback(mark);
    const errors = problems.filter((each) => each.severity === "error");
    if (raised || errors.length > 0) {
      failures.push({ problems: errors, raised });
      continue;
    }
    values.push(result ?? unknown);
    if (!merged) merged = changes;
    else {
      const before = run.heap.mark();
      run.heap.join(merged, changes, joinSlots);
      merged = run.heap.rollback(before);
    }
  }
  if (merged) run.heap.redo(merged);
  const [first] = failures;
  if (values.length > 0 || !first) return joinAll(values);
  for (const each of first.problems) run.problems.push(each);
  if (first.raised) throw first.raised;
  return unknown;
}
