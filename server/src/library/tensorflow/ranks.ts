/** Ranks that functions of TensorFlow ask for. */
import type { Shape } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import type { TensorValue } from "../../value/values";

/** Fails for another rank. */
export function checkRank(owner: string, shape: Shape, rank: number, argument?: string, why = ""): void {
  if (isRanked(shape) && shape.length !== rank) refuse(owner, `rank ${rank}${why}`, shape, argument);
}

/** Fails for a smaller rank. */
export function checkMinRank(owner: string, of: TensorValue, rank: number, argument?: string): void {
  if (isRanked(of.shape) && of.shape.length < rank) refuse(owner, `rank ${rank} or more`, of.shape, argument);
}

function refuse(owner: string, expected: string, got: Shape, argument: string | undefined): never {
  return fail({ code: "rank-mismatch", owner, expected, got, ...(argument === undefined ? {} : { argument }) });
}
