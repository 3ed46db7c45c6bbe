/** Loops: run with the real items while they are known; past a budget, or for unknown items, to a fixpoint. */

import { isRanked } from "../shape/shape";
import type * as ast from "../syntax/ast";
import { anchored, generalized } from "../value/anchor";
import { Changes, contentOf, joinSlot, type Slot } from "../value/heap";
import { elementOfList, widenedElement } from "../value/lists";
import { unknown, unknownBecause } from "../value/make";
import { alternativesOf, joinAll, joinSlots } from "../value/same";
import type { ListValue, Value } from "../value/values";
import { bindTarget } from "./assign";
import { branch } from "./branches";
import { evaluate } from "./expressions";
import { elementOf, itemsOf } from "./iteration";
import { mentions } from "./mentions";
import type { Run } from "./run";
import { execute, type Flow } from "./statements";
import { truthOf } from "./truth";

/** Iterations after which a body that tests its loop variable is no longer unrolled. */
const UNROLL_LIMIT = 40;
const FIXPOINT_LIMIT = 3;
/** Lists longer than this are not written out. */
const GROWTH_LIMIT = 20_000;

export function executeFor(run: Run, node: ast.For): Flow {
  const iterable = evaluate(run, node.iterable);
  const items = itemsOf(run, iterable);
  const flow = items ? overItems(run, node, items) : overElements(run, node, iterable);
  if (flow === "return") return flow;
  return flow === "break" ? "next" : execute(run, node.otherwise);
}

/** Items that are not listed, all alike; how many there are may be known. */
function overElements(run: Run, node: ast.For, iterable: Value): Flow {
  const iteration = (): Flow => forward(run, node, anchored(elementOf(run, iterable)));
  const length = lengthOf(iterable);
  if (length === undefined || length > GROWTH_LIMIT) return overUnknown(run, iteration);
  return growing(run, iteration, iteration, length);
}

/** How many items iterating gives, of values whose items are not listed. */
export function lengthOf(iterable: Value): number | undefined {
  const length =
    iterable.kind === "iterator" ? iterable.length : iterable.kind === "tensor" && isRanked(iterable.shape) ? iterable.shape[0] : undefined;
  return typeof length === "number" ? length : undefined;
}

function forward(run: Run, node: ast.For, item: Value): Flow {
  bindTarget(run, node.target, item);
  return execute(run, node.body);
}

function overItems(run: Run, node: ast.For, items: readonly Value[]): Flow {
  const conditional = mentions(node.body, node.target);
  for (const [index, item] of items.entries()) {
    if (run.exhausted) return "next";
    const mark = run.heap.mark();
    const flow = forward(run, node, item);
    if (flow === "break" || flow === "return") return flow;
    if (index === items.length - 1) break;
    if (!conditional && !changedMore(run, node, mark)) {
      // Nothing but the loop variable changes: the other iterations would do the same.
      bindTarget(run, node.target, items[items.length - 1] ?? unknown);
      return "next";
    }
    if (index >= UNROLL_LIMIT) return overMany(run, node, items.slice(index + 1));
  }
  return "next";
}

/** Turns that are listed but too many to be run: any one of them stands for all. */
function overMany(run: Run, node: ast.For, items: readonly Value[]): Flow {
  const [first = unknown] = items;
  const ending = items[items.length - 1] ?? unknown;
  return growing(
    run,
    () => forward(run, node, generalized(first)),
    () => forward(run, node, ending),
    items.length,
  );
}

/**
 * Turns of a known number: lists that grow alike in each have their length afterwards. The last turn is looked at for itself,
 * because a window may run over the end there.
 */
function growing(run: Run, iteration: () => Flow, ending: () => Flow, turns: number): Flow {
  const growths = probeGrowth(run, iteration);
  const last = growths.length > 0 ? probeGrowth(run, ending) : [];
  const flow = overUnknown(run, iteration);
  if (flow !== "next") return flow;
  for (const { list, before, added } of growths) {
    const end = last.find((each) => each.list === list);
    const more = added.length * turns;
    if (end?.added.length !== added.length || before.length + more > GROWTH_LIMIT) continue;
    const element = joinAll([elementOfList(list) ?? unknown, ...end.added]);
    if (!alternativesOf(element).every((each) => DATA.has(each.kind))) continue;
    run.heap.set(list, "element", element);
    run.heap.set(list, "items", [...before, ...Array.from({ length: more }, () => element)]);
  }
  return flow;
}

/** Kinds of values of which one can stand for another. */
const DATA: ReadonlySet<Value["kind"]> = new Set(["tensor", "int", "float", "string", "bool", "tuple", "list", "none"]);

interface Growth {
  readonly list: ListValue;
  readonly before: readonly Value[];
  /** Items that the turn adds. */
  readonly added: readonly Value[];
}

/** Lists to which one more turn surely appends, whatever its item is. The turn is undone. */
function probeGrowth(run: Run, iteration: () => Flow): readonly Growth[] {
  const mark = run.heap.mark();
  const problems = run.problems;
  run.problems = [];
  let flow: Flow | undefined;
  try {
    flow = branchless(run, iteration);
  } finally {
    run.problems = problems;
  }
  const growths: Growth[] = [];
  const changes = run.heap.rollback(mark);
  changes.forEach((slot, after) => {
    const before = contentOf(slot);
    if (!("object" in slot) || slot.field !== "items" || !isList(slot.object) || !Array.isArray(before) || !Array.isArray(after)) return;
    const items: readonly Value[] = before;
    if (after.length > items.length && items.every((item, i) => item === after[i])) {
      growths.push({ list: slot.object, before: items, added: after.slice(items.length) });
    }
  });
  return flow === "next" ? growths : [];
}

function isList(object: object): object is ListValue {
  return "kind" in object && object.kind === "list";
}

/** Whether an iteration left anything but its loop variables different from what it found. */
function changedMore(run: Run, node: ast.For, mark: number): boolean {
  const changes = run.heap.rollback(mark);
  let changed = false;
  const targets = namesOf(node.target);
  changes.forEach((slot, value) => {
    const key = "map" in slot ? slot.key : slot.field;
    if ("map" in slot && slot.map === run.frame.scope.names && typeof key === "string" && targets.has(key)) return;
    if (!unchanged(slot, value)) changed = true;
  });
  run.heap.redo(changes);
  return changed;
}

function namesOf(target: ast.Expression, found = new Set<string>()): ReadonlySet<string> {
  if (target.kind === "name") found.add(target.id);
  else if (target.kind === "tuple" || target.kind === "list") for (const item of target.items) namesOf(item, found);
  else if (target.kind === "starred") namesOf(target.value, found);
  return found;
}

export function executeWhile(run: Run, node: ast.While): Flow {
  for (let i = 0; i < UNROLL_LIMIT && !run.exhausted; i++) {
    const truth = truthOf(run, evaluate(run, node.test));
    if (truth === false) return execute(run, node.otherwise);
    if (truth === undefined) break;
    const mark = run.heap.mark();
    const flow = execute(run, node.body);
    if (flow === "return") return flow;
    if (flow === "break") return "next";
    if (!run.heap.changedSince(mark)) return "next";
  }
  const flow = overUnknown(run, () => {
    evaluate(run, node.test);
    return execute(run, node.body);
  });
  return flow === "return" ? flow : "next";
}

/**
 * A loop whose number of iterations is not known: the body once for real (programs are written for loops that run), then
 * joined with further iterations until nothing changes; what never settles is forgotten.
 */
function overUnknown(run: Run, iteration: () => Flow): Flow {
  const flow = branchless(run, iteration);
  if (flow === "return") return flow;
  if (flow === "break") return "next";
  for (let i = 0; i < FIXPOINT_LIMIT; i++) {
    const mark = run.heap.mark();
    const before = run.problems;
    run.problems = [];
    try {
      branch(run, iteration, () => "next");
    } finally {
      run.problems = before;
    }
    const changes = run.heap.rollback(mark);
    if (settled(changes)) return "next";
    if (i < FIXPOINT_LIMIT - 1) run.heap.redo(changes);
    else forget(run, changes);
  }
  return "next";
}

function branchless(run: Run, iteration: () => Flow): Flow {
  run.uncertainty++;
  try {
    return iteration();
  } finally {
    run.uncertainty--;
  }
}

function settled(changes: Changes): boolean {
  let same = true;
  changes.forEach((slot, value) => {
    if (!unchanged(slot, value)) same = false;
  });
  return same;
}

/** Whether a value adds nothing to what a slot holds. What objects keep as a record may grow with every turn. */
function unchanged(slot: Slot, value: unknown): boolean {
  const before = contentOf(slot);
  return (
    before === value ||
    ("object" in slot && Array.isArray(before) && keepsRecord(slot, before, value)) ||
    (before !== undefined && joinSlot(slot, before, value, joinSlots) === before)
  );
}

function keepsRecord(slot: Slot, before: unknown, value: unknown): boolean {
  return joinSlot(slot, before, value, () => undefined) === value && value !== undefined;
}

/** What still changes after several iterations is not known. */
function forget(run: Run, changes: Changes): void {
  const forgotten = new Changes();
  changes.forEach((slot, value) => {
    if (unchanged(slot, value)) forgotten.remember(slot, value);
    else if ("object" in slot && slot.field === "element" && isList(slot.object))
      forgotten.remember(slot, widenedElement(contentOf(slot), value));
    else forgotten.remember(slot, "map" in slot ? unknownFor(value) : joinSlot(slot, contentOf(slot), value, () => undefined));
  });
  run.heap.redo(forgotten);
}

const changing = unknownBecause({ code: "loop" });

/** Map slots hold values, or dict entries, which keep their key. */
function unknownFor(value: unknown): unknown {
  return typeof value === "object" && value !== null && "key" in value ? { ...value, value: changing } : changing;
}
