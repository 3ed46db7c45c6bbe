/**
 * What a test tells about the names in it, on the path where it holds and on the other: alternatives that it excludes are
 * dropped, and `x.shape == (…)`, `x.ndim == 4`, `len(x.shape) == 3`, `x.shape[-1] == 3` say what shape an array has.
 */
import type * as ast from "../syntax/ast";
import { childrenOf } from "../syntax/visit";
import { alternativesOf, joinAll } from "../value/same";
import type { Value } from "../value/values";
import { evaluate } from "./expressions";
import { type Place, placeOf, readPlace, writePlace } from "./places";
import type { Run } from "./run";
import { learnShape } from "./shape-tests";
import { truthOf } from "./truth";

export function refine(run: Run, test: ast.Expression, holds: boolean): void {
  if (test.kind === "unary" && test.operator === "not") {
    refine(run, test.operand, !holds);
    return;
  }
  // `a and b` holds only if both do; `a or b` fails only if both do.
  // Twice, because what one says of the rank helps with what another says of an axis.
  if (test.kind === "boolean" && (test.operator === "and") === holds)
    for (const each of [...test.values, ...test.values]) refine(run, each, holds);
  else if (test.kind === "comparison" && test.links.length > 1) refineLinks(run, test, holds);
  else {
    for (const place of placesIn(test)) keep(run, place, test, holds);
    if (test.kind === "comparison") learnShape(run, test, holds);
  }
}

/** A chain that holds holds in every link. */
function refineLinks(run: Run, test: ast.Comparison, holds: boolean): void {
  if (!holds) return;
  let left = test.left;
  for (const link of test.links) {
    refine(run, { ...test, left, links: [link] }, true);
    left = link.right;
  }
}

/** Drop the alternatives of a place with which the test would have another outcome. */
function keep(run: Run, place: Place, test: ast.Expression, holds: boolean): void {
  const value = readPlace(run, place);
  if (value?.kind !== "union") return;
  const kept = alternativesOf(value).filter((each) => outcomeWith(run, place, each, test) !== !holds);
  if (kept.length > 0 && kept.length < value.alternatives.length) writePlace(run, place, joinAll(kept));
}

function outcomeWith(run: Run, place: Place, value: Value, test: ast.Expression): boolean | undefined {
  const mark = run.heap.mark();
  try {
    return run.probe(() => {
      writePlace(run, place, value);
      return truthOf(run, evaluate(run, test));
    });
  } finally {
    run.heap.undo(mark);
  }
}

/** Names and attributes that a test looks at; none where it assigns. */
function placesIn(test: ast.Expression): readonly Place[] {
  const places = new Map<string, Place>();
  let assigns = false;
  const search = (node: ast.Node): void => {
    if (node.kind === "walrus" || node.kind === "lambda" || node.kind === "comprehension") assigns = true;
    const place = node.kind === "name" || node.kind === "attribute" ? placeOf(node) : undefined;
    if (place) places.set(place.key, place);
    for (const child of childrenOf(node)) search(child);
  };
  search(test);
  return assigns ? [] : [...places.values()].slice(0, PLACE_LIMIT);
}

const PLACE_LIMIT = 4;
