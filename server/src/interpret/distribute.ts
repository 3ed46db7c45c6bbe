/**
 * Operations on unions: run for every combination of alternatives, then join. A problem only when every combination fails.
 */
import type { ShapeProblem } from "../shape/problem";
import type { Changes } from "../value/changes";
import { PythonExit } from "../value/context";
import { unknown } from "../value/make";
import { joinAll, joinSlots } from "../value/same";
import type { Value } from "../value/values";
import type { PlacedProblem } from "./analysis";
import type { Run } from "./run";

const COMBINATION_LIMIT = 8;

export function distribute(run: Run, operands: readonly (readonly Value[])[], action: (chosen: readonly Value[]) => Value): Value {
  // Too many: what it does with a value that is not known holds for each.
  if (operands.reduce((count, options) => count * options.length, 1) > COMBINATION_LIMIT)
    return action(operands.map(([only, second]) => (second ? unknown : (only ?? unknown))));
  const combinations = operands.reduce<readonly (readonly Value[])[]>(
    (made, options) => made.flatMap((prefix) => options.map((option) => [...prefix, option])),
    [[]],
  );
  const values: Value[] = [];
  const failures: { problems: readonly PlacedProblem[]; raised: ShapeProblem | undefined }[] = [];
  const paths: Changes[] = [];
  const worlds: (readonly object[])[] = [];
  let exit: PythonExit | undefined;
  for (const chosen of combinations) {
    const mark = run.heap.mark();
    const learned = run.learned();
    const tried = alternative(run, () => action(chosen));
    const changes = run.heap.rollback(mark);
    if (tried instanceof PythonExit) {
      exit = tried;
      continue;
    }
    const errors = tried.problems.filter((each) => each.severity === "error");
    if (tried.raised || errors.length > 0) {
      run.unlearn(learned);
      failures.push({ problems: errors, raised: tried.raised });
      continue;
    }
    values.push(tried.result ?? unknown);
    paths.push(changes);
    worlds.push(chosen.flatMap(objectsOf));
  }
  run.heap.join(paths, joinSlots, worlds);
  const [first] = failures;
  if (values.length > 0) return joinAll(values);
  // Where an alternative ends the program, the others are not sure to be what happens.
  if (exit) throw exit;
  if (!first) return unknown;
  for (const each of first.problems) run.problems.push(each);
  if (first.raised) throw first.raised;
  return unknown;
}

/** The mutable things that a value stands for. */
function objectsOf(value: Value): readonly object[] {
  if (value.kind === "method") return objectsOf(value.self);
  return value.kind === "object" || value.kind === "list" || value.kind === "dict" ? [value] : [];
}

function alternative(run: Run, action: () => Value): ReturnType<typeof run.collect<Value>> | PythonExit {
  try {
    return run.collect(action);
  } catch (error) {
    if (error instanceof PythonExit) return error;
    throw error;
  }
}

/** Do something to that one of some values which it happens to be. */
export function possibilities(run: Run, values: readonly Value[], action: (value: Value) => void): void {
  const [only, second] = values;
  if (!second) {
    if (only) action(only);
    return;
  }
  const paths = values.map((value) => {
    const mark = run.heap.mark();
    action(value);
    return run.heap.rollback(mark);
  });
  run.heap.join(paths, joinSlots, values.map(objectsOf));
}
