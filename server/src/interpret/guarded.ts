/** Problems that the condition around them may rule out although the analyzer does not see how. */
import type { Problem } from "../shape/problem";

/**
 * Whether a problem is no proof in a branch of which it is not known whether it is taken: programs test what they were given
 * (`if probs is None: probs = sigmoid(logits)`), so an argument that is None or does not fit there says that the branch is
 * not for this call. Others ask for the version of a library.
 */
export function mayBeGuarded(problem: Problem): boolean {
  if (problem.code === "call-mismatch" || problem.code === "python-error" || isProvidedFor(problem)) return true;
  return "got" in problem && problem.got === "None";
}

/** Whether code that catches exceptions, whichever they are, says that the program knows. */
export function isProvidedFor(problem: Problem): boolean {
  return problem.code === "missing-name";
}
