/** A repair that may be offered, before it was tried. */
import type { PlacedProblem } from "../../interpret/analysis";
import type { Problem, ProblemCode } from "../../shape/problem";
import type { Edit } from "../types";
import type { Bench } from "./bench";

export interface Candidate {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Nobody would object to having it done without a question. */
  readonly safe: boolean;
  /** Candidates of one family do the same thing: where one brings the next problem to light, the same is done there too. */
  readonly family: string;
  /** Another family that completes it: the data are transposed for a shape that was. */
  readonly completedBy?: string;
}

/** A problem to repair and what there is to do it with. */
export interface Case<P extends Problem = Problem> {
  readonly bench: Bench;
  readonly problem: P;
  readonly placed: PlacedProblem;
}

export type ProblemOf<C extends ProblemCode> = Extract<Problem, { readonly code: C }>;

/** Repairs that are one way among others: which is meant, only the user knows. */
export function* asked(candidates: Iterable<Candidate>): Iterable<Candidate> {
  for (const candidate of candidates) yield { ...candidate, safe: false };
}

/** The first of many candidates. */
export function* take<T>(count: number, from: Iterable<T>): Iterable<T> {
  let left = count;
  if (left <= 0) return;
  for (const each of from) {
    yield each;
    if (--left <= 0) return;
  }
}
