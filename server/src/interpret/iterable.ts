/** What a loop or comprehension goes through. */
import { fail } from "../shape/problem";
import type { Expression } from "../syntax/ast";
import type { Value } from "../value/values";
import { evaluate } from "./expressions";
import { raising } from "./raising";
import type { Run } from "./run";

/** The value of what is iterated now; not known where taking its first item fails. */
export function iterableOf(run: Run, node: Expression): Value {
  const value = evaluate(run, node);
  const fails = value.kind === "dataset" || value.kind === "iterator" ? value.fails : undefined;
  return fails ? raising(run, node, () => fail(fails)) : value;
}
