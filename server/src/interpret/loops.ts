/** Loops: run with the real items while they are known; past a budget, or for unknown items, to a fixpoint. */

import { isRanked } from "../shape/shape";
import type * as ast from "../syntax/ast";
import { anchored, representative } from "../value/anchor";
import { unknown } from "../value/make";
import { sameValue } from "../value/same";
import type { Value } from "../value/values";
import { bindTarget } from "./assign";
import { evaluate } from "./expressions";
import { type Ignored, probeChanges, settled, toFixpoint, turn } from "./fixpoint";
import { growing } from "./growth";
import { anyElementOf, elementOf, itemsOf } from "./iteration";
import { type Ending, endingOf, type Flow, flowOf, isJump, land, landingHere, park, withJumps } from "./jumps";
import { refine } from "./refine";
import type { Run } from "./run";
import { execute } from "./statements";
import { truthOf } from "./truth";

/** Turns after which a loop that still changes something is no longer unrolled. */
const UNROLL_LIMIT = 40;
/** The same for a loop that may have ended before. */
const UNSURE_LIMIT = 4;

function unrollLimit(run: Run): number {
  return run.jumps.break?.states.length ? UNSURE_LIMIT : UNROLL_LIMIT;
}

export function executeFor(run: Run, node: ast.For): Flow {
  const iterable = evaluate(run, node.iterable);
  const items = itemsOf(run, iterable);
  return looping(run, node.otherwise, () => (items ? overItems(run, node, iterable, items) : overElements(run, node, iterable)));
}

export function executeWhile(run: Run, node: ast.While): Flow {
  return looping(run, node.otherwise, () => whileTrue(run, node));
}

/** Run the turns of a loop, its `else` where they end by themselves, and join what paths that broke out left. */
function looping(run: Run, otherwise: readonly ast.Statement[], turns: () => Ending): Flow {
  const landing = landingHere(run);
  let ending = withJumps(run, { ...run.jumps, break: landing }, turns);
  if (ending === "next") ending = endingOf(() => execute(run, otherwise));
  return flowOf(land(run, landing, ending));
}

/** A turn after which the loop does not go on: a path that jumps waits where it leads. */
function leaving(run: Run, ending: Ending): Ending {
  if (!isJump(ending)) return ending;
  park(run, ending);
  return "never";
}

function overItems(run: Run, node: ast.For, iterable: Value, from: readonly Value[]): Ending {
  let items = from;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] ?? unknown;
    const mark = run.heap.mark();
    const ending = turn(run, () => forward(run, node, item));
    if (ending !== "next") return leaving(run, ending);
    // A list that its own loop changes is read as it is now.
    if (iterable.kind === "list" && iterable.items !== items) {
      if (!iterable.items || run.exhausted) return overElements(run, node, iterable);
      items = iterable.items;
    }
    const rest = items.slice(index + 1);
    const last = rest[rest.length - 1];
    if (!last || run.exhausted) return "next";
    if (sameForAll(run, node, mark, item, rest)) return sameValue(item, last) ? "next" : lastTurn(run, node, last);
    if (index >= unrollLimit(run)) return overMany(run, node, rest, last);
  }
  return "next";
}

function lastTurn(run: Run, node: ast.For, last: Value): Ending {
  const ending = turn(run, () => forward(run, node, last));
  return ending === "next" ? ending : leaving(run, ending);
}

function forward(run: Run, node: ast.For, item: Value): Flow {
  bindTarget(run, node.target, item);
  return execute(run, node.body);
}

/** Whether the turn since the mark changed nothing but the loop's variables, and no other turn would. */
function sameForAll(run: Run, node: ast.For, mark: number, item: Value, rest: readonly Value[]): boolean {
  const ignored = { names: run.frame.scope.names, keys: namesOf(node.target) };
  const quiet = isSettled(run, mark, ignored);
  if (!quiet || rest.every((other) => sameValue(item, other))) return quiet;
  const others = probeChanges(run, () => forward(run, node, representative(rest)));
  return others !== undefined && settled(others, ignored);
}

/** Turns that are listed but too many to be run: one that stands for all of them is. */
function overMany(run: Run, node: ast.For, items: readonly Value[], last: Value): Ending {
  const any = representative(items);
  const iteration = (): Flow => forward(run, node, any);
  return growing(run, { first: iteration, other: iteration, last: () => forward(run, node, last), turns: items.length }, leaving);
}

/** Items that are not listed, all alike; how many there are may be known. */
function overElements(run: Run, node: ast.For, iterable: Value): Ending {
  const other = (): Flow => forward(run, node, anchored(anyElementOf(run, iterable)));
  const first = (): Flow => forward(run, node, anchored(elementOf(run, iterable)));
  const length = lengthOf(iterable);
  if (length === undefined) return toFixpoint(run, { first, other, surely: false }, leaving);
  return length === 0 ? "next" : growing(run, { first, other, last: other, turns: length }, leaving);
}

/** How many items iterating gives, of values whose items are not listed. */
export function lengthOf(iterable: Value): number | undefined {
  const length =
    iterable.kind === "iterator"
      ? iterable.length
      : iterable.kind === "dataset"
        ? iterable.cardinality
        : iterable.kind === "tensor" && isRanked(iterable.shape)
          ? iterable.shape[0]
          : undefined;
  return typeof length === "number" ? length : undefined;
}

function whileTrue(run: Run, node: ast.While): Ending {
  const body = (): Flow => execute(run, node.body);
  for (let i = 0; i < unrollLimit(run) && !run.exhausted; i++) {
    const truth = truthOf(run, evaluate(run, node.test));
    if (truth === false) return "next";
    if (truth === undefined) break;
    const mark = run.heap.mark();
    const ending = turn(run, body);
    if (ending !== "next") return leaving(run, ending);
    // Nothing changes: it goes on for ever, or until a path that breaks out.
    if (isSettled(run, mark)) return "never";
  }
  const again = (): Flow => {
    if (truthOf(run, evaluate(run, node.test)) === false) return "break";
    refine(run, node.test, true);
    return body();
  };
  const ending = toFixpoint(run, { first: again, other: again, surely: false }, leaving);
  if (ending !== "next") return ending;
  // A test that holds whatever the turns did never ends the loop.
  if (truthOf(run, evaluate(run, node.test)) === true) return "never";
  refine(run, node.test, false);
  return "next";
}

function isSettled(run: Run, mark: number, ignored?: Ignored): boolean {
  const changes = run.heap.rollback(mark);
  const quiet = settled(changes, ignored);
  run.heap.redo(changes);
  return quiet;
}

function namesOf(target: ast.Expression, found = new Set<string>()): ReadonlySet<string> {
  if (target.kind === "name") found.add(target.id);
  else if (target.kind === "tuple" || target.kind === "list") for (const item of target.items) namesOf(item, found);
  else if (target.kind === "starred") namesOf(target.value, found);
  return found;
}
