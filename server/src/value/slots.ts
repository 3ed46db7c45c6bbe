/** Slots: places in mutable values that the heap writes, and what they hold. */

export interface MapSlot {
  readonly map: Map<unknown, unknown>;
  readonly key: unknown;
  readonly of?: Openable;
}
export type Slot = MapSlot | { readonly object: Record<string, unknown>; readonly field: string };

/** What owns a map of entries and can say that there may be others than those listed. */
export interface Openable {
  open: boolean;
}

/** A slot that has no value (a name not bound, an entry not there). */
export const ABSENT = Symbol("absent");

/** What a slot holds after two branches that left it differently. */
export type Joiner = (left: unknown, right: unknown) => unknown;

/** A mutable object whose fields join in ways of their own. Undefined: as all others. */
export interface Joining {
  readonly joinField: (field: string, left: unknown, right: unknown) => { readonly value: unknown } | undefined;
}

/** The map or object that the slot is in. */
export function targetOf(slot: Slot): object {
  return "map" in slot ? slot.map : slot.object;
}

export function store(slot: Slot, value: unknown): void {
  if (!("map" in slot)) slot.object[slot.field] = value;
  else if (value === ABSENT) slot.map.delete(slot.key);
  else slot.map.set(slot.key, value);
}

/** What a slot holds after two paths: as its object joins the field, else as `joiner` says. */
export function joinSlot(slot: Slot, left: unknown, right: unknown, joiner: Joiner): unknown {
  // Whether there may be more than is listed: on one path is enough.
  if ("object" in slot && slot.field === "open") return left === true || right === true;
  const own = "object" in slot ? joinerOf(slot.object)?.(slot.field, left, right) : undefined;
  return own ? own.value : joiner(left, right);
}

function joinerOf(object: object): Joining["joinField"] | undefined {
  return "joinField" in object && typeof object.joinField === "function" ? (object as Joining).joinField : undefined;
}

/** What a slot holds now; {@link ABSENT} for nothing. */
export function contentOf(slot: Slot): unknown {
  if ("map" in slot) return slot.map.has(slot.key) ? slot.map.get(slot.key) : ABSENT;
  return slot.object[slot.field];
}
