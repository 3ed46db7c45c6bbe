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
import { iterableOf } from "./iterable";
import { anyElementOf, elementOf, isSpendable, itemsOf, leave } from "./iteration";
import { type Ending, endingOf, type Flow, flowOf, isJump, land, landingHere, park, withJumps } from "./jumps";
import { showLastValues } from "./loop-facts";
import { patiently } from "./patience";
import { refine } from "./refine";
import { type Frame, LISTED_TURN, type Run } from "./run";
import { execute } from "./statements";
import { truthOf } from "./truth";

/** Turns after which a loop that still changes something is no longer unrolled. */
const UNROLL_LIMIT = 40;
/** The same for a loop that may have ended before. */
const UNSURE_LIMIT = 4;
/** Turns of so few steps each are run one by one up to a number of them, when what they do would not be seen else. */
const CHEAP_TURN = 40;
const CHEAP_LIMIT = 2_000;

function unrollLimit(run: Run): number {
  if (!run.patient) return 0;
  return run.jumps.break?.states.length ? UNSURE_LIMIT : UNROLL_LIMIT;
}

/** A turn of a loop whose turns are run one by one. */
function nextTurn(run: Run, index: number, body: () => Flow): Ending {
  return index === 0 ? turn(run, body) : run.repeating(() => turn(run, body), LISTED_TURN);
}

export function executeFor(run: Run, node: ast.For): Flow {
  const iterable = iterableOf(run, node.iterable);
  const items = itemsOf(run, iterable);
  return looping(run, node, () => (items ? overItems(run, node, iterable, items) : overElements(run, node, iterable)));
}

export function executeWhile(run: Run, node: ast.While): Flow {
  return looping(run, node, () => whileTrue(run, node));
}

/** Run the turns of a loop, its `else` where they end by themselves, and join what paths that broke out left. */
function looping(run: Run, node: ast.For | ast.While, turns: () => Ending): Flow {
  const landing = landingHere(run);
  const { frame } = run;
  const inner = frame.inLoop ?? false;
  let ending = inLoop(frame, () => withJumps(run, { ...run.jumps, break: landing }, () => patiently(run, node, turns)));
  if (ending === "next") ending = endingOf(() => execute(run, node.otherwise));
  ending = land(run, landing, ending);
  if (!inner && !frame.fn) showLastValues(run, node);
  return flowOf(ending);
}

function inLoop<T>(frame: Frame, turns: () => T): T {
  const before = frame.inLoop ?? false;
  frame.inLoop = true;
  try {
    return turns();
  } finally {
    frame.inLoop = before;
  }
}

/** A turn after which the loop does not go on: a path that jumps waits where it leads. */
function leaving(run: Run, ending: Ending): Ending {
  if (!isJump(ending)) return ending;
  park(run, ending);
  return "never";
}

function overItems(run: Run, node: ast.For, iterable: Value, from: readonly Value[]): Ending {
  const source = isSpendable(iterable) ? iterable : undefined;
  let items = from;
  const unrolling: Unrolling = { start: run.spent, unseeing: undefined };
  for (let index = 0; index < items.length; index++) {
    const item = items[index] ?? unknown;
    const mark = run.heap.mark();
    const yielded = run.frame.yields.length;
    const unseen = run.unseenWrites;
    let rest = items.slice(index + 1);
    if (source) leave(run, source, rest);
    const ending = nextTurn(run, index, () => forward(run, node, item));
    if (ending !== "next") return leaving(run, ending);
    // A list that its own loop changes, or an iterator that is advanced in it, is read as it is now.
    const now: readonly Value[] | undefined = source ? source.items : iterable.kind === "list" ? iterable.items : items;
    if (now !== (source ? rest : items)) {
      if (!now || run.exhausted) return overElements(run, node, iterable);
      items = source ? [...items.slice(0, index + 1), ...now] : now;
      rest = items.slice(index + 1);
    }
    const last = rest[rest.length - 1];
    if (!last || run.exhausted) return "next";
    const same = run.frame.yields.length === yielded && sameForAll(run, node, { mark, unseen }, item, rest, source);
    const many = !same && index >= unrollLimit(run) && !goesOn(run, node, index, rest, unrolling);
    if (source && (same || many)) leave(run, source, same ? [] : undefined);
    if (same) return sameValue(item, last) ? "next" : lastTurn(run, node, last);
    if (many) return overMany(run, node, rest, last);
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
function sameForAll(run: Run, node: ast.For, before: Before, item: Value, rest: readonly Value[], source?: object): boolean {
  const { mark, unseen } = before;
  const ignored = { names: run.frame.scope.names, keys: namesOf(node.target), source };
  const quiet = isSettled(run, mark, ignored);
  if (!quiet || rest.every((other) => sameValue(item, other))) return quiet;
  const now = run.unseenWrites;
  const others = probeChanges(run, () => forward(run, node, representative(rest)));
  // What stands for all other items may not be known: what is done to them is not seen then.
  const sees = run.unseenWrites - now <= now - unseen;
  return sees && others !== undefined && settled(run, others, ignored);
}

interface Unrolling {
  /** Steps before the first turn. */
  readonly start: number;
  /** Whether what one turn for all others does would not be seen; undefined when nobody asked. */
  unseeing: boolean | undefined;
}

/** Whether turns are run one by one although they are many. */
function goesOn(run: Run, node: ast.For, index: number, rest: readonly Value[], unrolling: Unrolling): boolean {
  if (!run.patient || index >= CHEAP_LIMIT || run.spent - unrolling.start >= CHEAP_TURN * (index + 1)) return false;
  unrolling.unseeing ??= writesUnseen(run, node, rest);
  return unrolling.unseeing;
}

/** Whether a turn that stands for all others writes to what is not known, as to any of a model's layers. */
function writesUnseen(run: Run, node: ast.For, rest: readonly Value[]): boolean {
  const before = run.unseenWrites;
  probeChanges(run, () => forward(run, node, representative(rest)));
  return run.unseenWrites > before;
}

/** Where the heap, and the number of unseen writes, stood before a turn. */
interface Before {
  readonly mark: number;
  readonly unseen: number;
}

/** Turns that are listed but too many to be run: one that stands for all of them is. */
function overMany(run: Run, node: ast.For, items: readonly Value[], last: Value): Ending {
  const any = representative(items);
  const iteration = (): Flow => forward(run, node, any);
  return growing(run, { first: iteration, other: iteration, last: () => forward(run, node, last), turns: items.length }, leaving);
}

/** Items that are not listed, all alike; how many there are may be known. */
function overElements(run: Run, node: ast.For, iterable: Value): Ending {
  const ending = overAny(run, node, iterable);
  if (isSpendable(iterable)) leave(run, iterable, undefined);
  return ending;
}

function overAny(run: Run, node: ast.For, iterable: Value): Ending {
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
          : iterable.kind === "list"
            ? iterable.length
            : undefined;
  return typeof length === "number" ? length : undefined;
}

function whileTrue(run: Run, node: ast.While): Ending {
  const body = (): Flow => execute(run, node.body);
  // A generator without end yields the same again and again.
  const endless = node.test.kind === "constant" && run.frame.fn?.definition.kind === "function" && run.frame.fn.definition.generator;
  const limit = (): number => (endless ? Math.min(UNSURE_LIMIT, unrollLimit(run)) : unrollLimit(run));
  for (let i = 0; i < limit() && !run.exhausted; i++) {
    const truth = truthOf(run, evaluate(run, node.test));
    if (truth === false) return "next";
    if (truth === undefined) break;
    const mark = run.heap.mark();
    const ending = i === 0 ? turn(run, body) : run.repeating(() => turn(run, body));
    if (ending !== "next") return leaving(run, ending);
    if (!isSettled(run, mark)) continue;
    // Nothing changes: it goes on for ever, or until a path that breaks out; a generator yields more than it has so far.
    run.frame.uncertain = true;
    return "never";
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
  const quiet = settled(run, changes, ignored ?? { known: undefined });
  run.heap.redo(changes);
  return quiet;
}

function namesOf(target: ast.Expression, found = new Set<string>()): ReadonlySet<string> {
  if (target.kind === "name") found.add(target.id);
  else if (target.kind === "tuple" || target.kind === "list") for (const item of target.items) namesOf(item, found);
  else if (target.kind === "starred") namesOf(target.value, found);
  return found;
}
