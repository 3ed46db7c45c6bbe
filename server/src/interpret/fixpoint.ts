/** Loops whose number of turns is not known: turns are joined until nothing changes any more. */

import { Changes } from "../value/changes";
import { coversElement, widenedElement } from "../value/lists";
import { unknownBecause } from "../value/make";
import { type Contents, isValue, joinSlots, joinValues, sameValue, widened } from "../value/same";
import { ABSENT, contentOf, joinSlot, type Slot } from "../value/slots";
import type { ListValue, Value } from "../value/values";
import { type Ending, endingOf, type Flow, isJump, land, landingHere, withJumps } from "./jumps";
import type { Run } from "./run";

/** Turns that are joined before what still changes is forgotten. */
const JOIN_LIMIT = 2;
/** Turns after which everything that a turn writes is forgotten. */
const FORGET_LIMIT = 9;

export interface Turns {
  readonly first: () => Flow;
  /** Any turn after the first. */
  readonly other: () => Flow;
  /** Whether there is a turn at all. */
  readonly surely: boolean;
}

type Leaving = (run: Run, ending: Ending) => Ending;

/** One turn of a loop: paths that `continue` end it as all others do. */
export function turn(run: Run, body: () => Flow): Ending {
  const landing = landingHere(run);
  const ending = withJumps(run, { ...run.jumps, continue: landing }, () => endingOf(body));
  return land(run, landing, ending === "continue" ? "next" : ending);
}

/**
 * The first turn for real, because programs are written for loops that run; then further ones joined with it until nothing
 * changes. What never settles is forgotten.
 */
export function toFixpoint(run: Run, turns: Turns, leaving: Leaving): Ending {
  const start = run.heap.mark();
  const ending = uncertainly(run, () => leaving(run, turn(run, turns.first)));
  if (turns.surely && ending !== "next") return ending;
  if (!turns.surely) {
    const changes = run.heap.rollback(start);
    if (ending !== "next") return "next";
    run.heap.join([changes, new Changes()], joinSlots);
  }
  const touched = new Set<object>();
  for (let i = 0; i < FORGET_LIMIT && !run.exhausted; i++) {
    const changes = furtherTurn(run, turns, leaving);
    if (!changes || settled(run, changes, { known: i < JOIN_LIMIT ? undefined : touched })) return "next";
    changes.forEach((slot) => {
      touched.add("map" in slot ? slot.map : slot.object);
    });
    if (i < JOIN_LIMIT && run.patient) joinTurns(run, changes);
    else forget(run, changes, !run.patient || i === FORGET_LIMIT - 1);
  }
  return "next";
}

/** After some turns. Of the lists that a list got, each turn makes others: one that is like all of them stands for them. */
function joinTurns(run: Run, changes: Changes): void {
  run.heap.join([changes, new Changes()], joinSlots);
  const contents = contentsAfter(changes);
  changes.forEach((slot) => {
    if (!("object" in slot) || slot.field !== "element" || !isList(slot.object)) return;
    const { element } = slot.object;
    const areLists = element?.kind === "union" && element.alternatives.every((each) => each.kind === "list");
    if (areLists) run.heap.set(slot.object, "element", widened(element, contents));
  });
}

/** What one more turn would change; undefined when it does not come to its end. Its problems may be of turns that do not happen. */
function furtherTurn(run: Run, { other }: Turns, leaving: Leaving): Changes | undefined {
  const mark = run.heap.mark();
  const before = run.problems;
  run.problems = [];
  try {
    const ending = run.repeating(() => uncertainly(run, () => leaving(run, turn(run, other))));
    const changes = run.heap.rollback(mark);
    return ending === "next" ? changes : undefined;
  } finally {
    run.problems = before;
  }
}

function uncertainly(run: Run, action: () => Ending): Ending {
  run.uncertainty++;
  try {
    return action();
  } finally {
    run.uncertainty--;
  }
}

/** What a turn would change, as a probe; undefined when a path leaves the loop. */
export function probeChanges(run: Run, body: () => Flow): Changes | undefined {
  const mark = run.heap.mark();
  return run.repeating(() =>
    run.probe(() => {
      const [left, broke] = [landingHere(run), landingHere(run)];
      const ending = withJumps(run, { return: left, break: broke }, () => turn(run, body));
      const changes = run.heap.rollback(mark);
      return ending === "next" && left.states.length + broke.states.length === 0 && !isJump(ending) ? changes : undefined;
    }),
  );
}

/** Names that may change without that counting. */
export interface Ignored {
  readonly names: ReadonlyMap<string, Value>;
  readonly keys: ReadonlySet<string>;
  /** The iterator that the loop takes its items from. */
  readonly source: object | undefined;
}

/** What was there before the turn, where that is known: what the turn itself makes is another every time. */
interface Known {
  readonly known: ReadonlySet<object> | undefined;
}

/** Whether changes add nothing to what the heap holds. */
export function settled(run: Run, changes: Changes, but: Ignored | Known): boolean {
  let same = true;
  changes.forEach((slot, value) => {
    if (same && !isIrrelevant(run, slot, but) && !unchanged(slot, value, contentsAfter(changes))) same = false;
  });
  return same;
}

/** Whether a change of the slot does not matter. */
function isIrrelevant(run: Run, slot: Slot, but: Ignored | Known): boolean {
  const target = "map" in slot ? slot.map : slot.object;
  if (run.ended.has(target) || run.heap.isBirth(slot)) return true;
  if ("known" in but) return but.known !== undefined && !but.known.has(target);
  if (target === but.source) return true;
  return "map" in slot && target === but.names && typeof slot.key === "string" && but.keys.has(slot.key);
}

/** Whether a value adds nothing to what a slot holds. What objects keep as a record may grow with every turn. */
function unchanged(slot: Slot, value: unknown, contents: Contents): boolean {
  const before = contentOf(slot);
  return (
    before === value ||
    // An entry more of a dict that may have others than those listed.
    ("map" in slot && slot.of?.open === true && before === ABSENT) ||
    (isValue(before) && before.kind === "unknown") ||
    (isValue(before) && before.kind === "list" && before.summary === true && coversElement(before, value, contents)) ||
    (isValue(before) && before.kind === "tensor" && isValue(value) && sameValue(before, widened(joinValues(before, value)))) ||
    ("object" in slot && Array.isArray(before) && keepsRecord(slot, before, value)) ||
    ("object" in slot && slot.field === "element" && isList(slot.object) && coversElement(before, value, contents)) ||
    joinSlot(slot, before, value, joinSlots) === before
  );
}

function keepsRecord(slot: Slot, before: unknown, value: unknown): boolean {
  return joinSlot(slot, before, value, () => undefined) === value && value !== undefined;
}

/** What lists hold at the end of the turn that made the changes. */
function contentsAfter(changes: Changes): Contents {
  return (list) => {
    const items = changes.get({ object: list as object as Record<string, unknown>, field: "items" }, list.items);
    return Array.isArray(items) ? (items as readonly Value[]) : undefined;
  };
}

/** Of what was changed nothing is known any more; unless `all`, of what is not as it was. */
export function forget(run: Run, changes: Changes, all: boolean): void {
  const forgotten = new Changes();
  // What includes already what was there.
  const general = new Changes();
  const contents = contentsAfter(changes);
  changes.forEach((slot, value) => {
    const before = contentOf(slot);
    if (run.heap.isBirth(slot)) forgotten.remember(slot, value);
    else if ((!all || "object" in slot) && unchanged(slot, value, contents))
      forgotten.remember(slot, joinSlot(slot, before, value, joinSlots));
    else if ("object" in slot && slot.field === "element" && isList(slot.object))
      general.remember(slot, widenedElement(before, value, contents));
    else if ("map" in slot && !all && isValue(before) && isValue(value)) general.remember(slot, generalFor(before, value, contents));
    else if ("map" in slot) forgotten.remember(slot, unknownFor(value));
    else
      forgotten.remember(
        slot,
        joinSlot(slot, before, value, () => undefined),
      );
  });
  run.heap.join([forgotten, new Changes()], joinSlots);
  run.heap.redo(general);
}

export function isList(object: object): object is ListValue {
  return "kind" in object && object.kind === "list";
}

/** What a name that changes has in common with itself: an integer stays one, an array keeps the axes that agree. */
function generalFor(before: Value, after: Value, contents: Contents): Value {
  const general = widened(joinValues(before, after), contents);
  return general.kind === "list" ? ({ ...general, summary: true } satisfies ListValue) : general;
}

const changing = unknownBecause({ code: "loop" });

/** Map slots hold values, or dict entries, which keep their key. */
function unknownFor(value: unknown): unknown {
  if (value === ABSENT) return value;
  return typeof value === "object" && value !== null && "key" in value ? { ...value, value: changing } : changing;
}
