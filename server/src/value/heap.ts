/**
 * The journalled store. Every change of a mutable value goes through here, so that a branch can be run, rolled back, the
 * other branch run, and only what they wrote joined. No copying of worlds.
 */

export type Slot =
  | { readonly map: Map<unknown, unknown>; readonly key: unknown }
  | { readonly object: Record<string, unknown>; readonly field: string };

interface Write {
  readonly slot: Slot;
  readonly before: unknown;
}

/** A slot that has no value (a name not bound, an entry not there). */
export const ABSENT = Symbol("absent");

/** What a slot holds after two branches that left it differently. */
export type Joiner = (left: unknown, right: unknown) => unknown;

/** A mutable object whose fields join in ways of their own. Undefined: as all others. */
export interface Joining {
  readonly joinField: (field: string, left: unknown, right: unknown) => { readonly value: unknown } | undefined;
}

export class Heap {
  private journal: Write[] = [];

  /** Position in the journal; pass it to {@link changesSince} or {@link rollback}. */
  mark(): number {
    return this.journal.length;
  }

  /** Set `map[key]`, as in a scope, attributes or a dict. */
  put<K, V>(map: Map<K, V>, key: K, value: V): void {
    this.journal.push({ slot: { map: map as Map<unknown, unknown>, key }, before: map.has(key) ? map.get(key) : ABSENT });
    map.set(key, value);
  }

  remove<K, V>(map: Map<K, V>, key: K): void {
    if (!map.has(key)) return;
    this.journal.push({ slot: { map: map as Map<unknown, unknown>, key }, before: map.get(key) });
    map.delete(key);
  }

  /** Set a field of a mutable object, as in `list.items` or a layer's state. */
  set<T extends object, K extends keyof T & string>(object: T, field: K, value: T[K]): void {
    this.journal.push({ slot: { object: object as Record<string, unknown>, field }, before: object[field] });
    object[field] = value;
  }

  /** Whether anything was written since the mark. */
  changedSince(mark: number): boolean {
    return this.journal.length > mark;
  }

  /** Undo everything since the mark; returns what each written slot held at the end, to redo or join. */
  rollback(mark: number): Changes {
    const changes = new Changes();
    // Read forwards, so that new keys of a map come back in the order in which they were made.
    for (const write of this.journal.slice(mark)) changes.remember(write.slot, read(write.slot));
    for (let i = this.journal.length - 1; i >= mark; i--) {
      const write = this.journal[i] as Write;
      this.store(write.slot, write.before);
    }
    this.journal.length = mark;
    return changes;
  }

  /** Apply changes again as new writes. */
  redo(changes: Changes): void {
    changes.forEach((slot, value) => {
      this.write(slot, value);
    });
  }

  /** Write, for every slot that either branch changed, the join of what it holds after each. */
  join(left: Changes, right: Changes, joiner: Joiner): void {
    const slots = new Changes();
    left.forEach((slot, value) => {
      slots.remember(slot, value);
    });
    right.forEach((slot) => {
      slots.remember(slot, undefined);
    });
    slots.forEach((slot) => {
      const current = read(slot);
      this.write(slot, joinSlot(slot, left.get(slot, current), right.get(slot, current), joiner));
    });
  }

  private write(slot: Slot, value: unknown): void {
    this.journal.push({ slot, before: read(slot) });
    this.store(slot, value);
  }

  private store(slot: Slot, value: unknown): void {
    if ("map" in slot) {
      if (value === ABSENT) slot.map.delete(slot.key);
      else slot.map.set(slot.key, value);
    } else {
      slot.object[slot.field] = value;
    }
  }
}

/** What a slot holds after two paths: as its object joins the field, else as `joiner` says. */
export function joinSlot(slot: Slot, left: unknown, right: unknown, joiner: Joiner): unknown {
  const own = "object" in slot ? joinerOf(slot.object)?.(slot.field, left, right) : undefined;
  return own ? own.value : joiner(left, right);
}

/** What a slot holds now; {@link ABSENT} for nothing. */
export function contentOf(slot: Slot): unknown {
  return read(slot);
}

function joinerOf(object: object): Joining["joinField"] | undefined {
  return "joinField" in object && typeof object.joinField === "function" ? (object as Joining).joinField : undefined;
}

function read(slot: Slot): unknown {
  if ("map" in slot) return slot.map.has(slot.key) ? slot.map.get(slot.key) : ABSENT;
  return slot.object[slot.field];
}

/** Final contents of the slots that a stretch of execution wrote. */
export class Changes {
  private readonly slots = new Map<object, Map<unknown, { readonly slot: Slot; readonly value: unknown }>>();

  /** Keeps the first value given for a slot. */
  remember(slot: Slot, value: unknown): void {
    const target = "map" in slot ? slot.map : slot.object;
    const key = "map" in slot ? slot.key : slot.field;
    let fields = this.slots.get(target);
    if (!fields) {
      fields = new Map();
      this.slots.set(target, fields);
    }
    if (!fields.has(key)) fields.set(key, { slot, value });
  }

  get(slot: Slot, otherwise: unknown): unknown {
    const found = this.slots.get("map" in slot ? slot.map : slot.object)?.get("map" in slot ? slot.key : slot.field);
    return found ? found.value : otherwise;
  }

  forEach(action: (slot: Slot, value: unknown) => void): void {
    for (const fields of this.slots.values()) for (const { slot, value } of fields.values()) action(slot, value);
  }
}
