/**
 * What is given to a function that is not known may be changed by it: lists, dicts and objects lose their contents, and the
 * user's own functions may be called from there, then and at any later time.
 */
import { exposeNative } from "../library/escape";
import { Changes } from "../value/changes";
import type { Args } from "../value/context";
import { setItems } from "../value/lists";
import { unknown } from "../value/make";
import { joinSlots } from "../value/same";
import { ABSENT, contentOf, joinSlot, type Slot } from "../value/slots";
import type { DictValue, FunctionValue, ObjectValue, UnknownValue, Value } from "../value/values";
import { callFunction } from "./functions";
import { isSpendable, leave } from "./iteration";
import { endingOf } from "./jumps";
import type { Run } from "./run";

/** A function of which nothing is known was called. */
export function giveAway(run: Run, callee: UnknownValue, args: Args): void {
  // Functions of a known library that have no rule keep their hands off containers.
  const foreign = callee.why?.code !== "member";
  if (foreign) forgetSlots(run, run.exposed.keys());
  const seen = new Set<Value>();
  for (const { value } of [...args.positional, ...args.named.values()]) expose(run, value, foreign, seen);
}

function expose(run: Run, value: Value, foreign: boolean, seen: Set<Value>): void {
  if (seen.has(value) || seen.size > SIZE_LIMIT) return;
  switch (value.kind) {
    case "function":
      seen.add(value);
      exposeFunction(run, value);
      return;
    case "method":
      expose(run, value.callee, foreign, seen);
      if (value.callee.kind === "function") expose(run, value.self, foreign, seen);
      return;
    case "tuple":
    case "union":
      for (const each of value.kind === "tuple" ? value.items : value.alternatives) expose(run, each, foreign, seen);
      return;
    case "list":
      seen.add(value);
      for (const each of value.items ?? []) expose(run, each, foreign, seen);
      if (foreign) setItems(value, undefined, [unknown], run.heap);
      return;
    case "set":
      if (foreign) run.heap.set(value, "items", undefined);
      return;
    case "dict":
      seen.add(value);
      exposeDict(run, value, foreign, seen);
      return;
    case "iterator":
      if (isSpendable(value)) leave(run, value, undefined);
      return;
    case "object":
      seen.add(value);
      if (foreign) exposeObject(run, value, foreign, seen);
      return;
    default:
      return;
  }
}

/** Larger structures are not walked. */
const SIZE_LIMIT = 500;

function exposeDict(run: Run, dict: DictValue, foreign: boolean, seen: Set<Value>): void {
  for (const { value } of dict.entries.values()) expose(run, value, foreign, seen);
  if (!foreign) return;
  for (const key of [...dict.entries.keys()]) run.heap.removeEntry(dict, key);
  run.heap.set(dict, "open", true);
}

/** A library's object keeps the attributes that its class gave it; others may be set anew. */
function exposeObject(run: Run, object: ObjectValue, foreign: boolean, seen: Set<Value>): void {
  exposeNative(object, run.heap);
  for (const [name, value] of [...object.attrs]) {
    expose(run, value, foreign, seen);
    if (!object.native && object.cls.path === undefined) run.heap.put(object.attrs, name, unknown);
  }
}

/** What a function changes when it is called may have been changed from now on. */
function exposeFunction(run: Run, fn: FunctionValue): void {
  if (run.active.has(fn.definition)) return;
  const mark = run.heap.mark();
  const args = { positional: [], named: new Map(), open: true };
  const { seen } = run.heap.watch(() =>
    run.probe(() =>
      endingOf(() => {
        run.collect(() => callFunction(run, fn, args));
        return "next";
      }),
    ),
  );
  run.heap.undo(mark);
  const slots: Slot[] = [];
  seen.forEach((slot) => {
    if (!run.heap.isBirth(slot)) slots.push(slot);
  });
  forgetSlots(run, slots);
  for (const slot of slots) run.expose(slot);
}

function forgetSlots(run: Run, slots: Iterable<Slot>): void {
  const changes = new Changes();
  for (const slot of slots) changes.remember(slot, forgottenContent(run, slot));
  run.heap.join([changes, new Changes()], joinSlots);
}

/** What a slot may hold of which nothing is known. */
function forgottenContent(run: Run, slot: Slot): unknown {
  if ("map" in slot) {
    if (!slot.of) return unknown;
    run.heap.set(slot.of, "open", true);
    return ABSENT;
  }
  if (slot.field === "element") return unknown;
  const content = contentOf(slot);
  return joinSlot(slot, content, content, () => undefined);
}
