/**
 * The journalled store. Every change of a mutable value goes through here, so that a branch can be run, rolled back, the
 * other branch run, and only what they wrote joined. No copying of worlds.
 */

interface MapSlot {
  readonly map: Map<unknown, unknown>;
  readonly key: unknown;
  readonly of?: Openable;
}
export type Slot = MapSlot | { readonly object: Record<string, unknown>; readonly field: string };

/** What owns a map of entries and can say that there may be others than those listed. */
export interface Openable {
  open: boolean;
}

interface Write {
  readonly slot: Slot;
  readonly before: unknown;
  /** The keys behind one that is removed: where it stands again when that is undone. */
  readonly behind?: readonly unknown[];
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
  private watchers: Watch[] = [];
  /** Keys that a map may have or not, because only one of two paths put them there. */
  private readonly doubts = new Map<object, Map<unknown, true>>();
  private readonly marks = new Set<object>();

  /** Position in the journal; pass it to {@link changesSince} or {@link rollback}. */
  mark(): number {
    return this.journal.length;
  }

  /** Set `map[key]`, as in a scope, attributes or a dict. */
  put<K, V>(map: Map<K, V>, key: K, value: V): void {
    this.settle(map, key);
    this.write({ map: map as Map<unknown, unknown>, key }, value);
  }

  remove<K, V>(map: Map<K, V>, key: K): void {
    this.settle(map, key);
    if (map.has(key)) this.write({ map: map as Map<unknown, unknown>, key }, ABSENT);
  }

  /** Set an entry of a dict, which may have others than those listed once only one of two paths has set it. */
  putEntry<K, V>(of: Openable & { readonly entries: Map<K, V> }, key: K, value: V): void {
    this.write({ map: of.entries as Map<unknown, unknown>, key, of }, value);
  }

  removeEntry<K, V>(of: Openable & { readonly entries: Map<K, V> }, key: K): void {
    if (of.entries.has(key)) this.write({ map: of.entries as Map<unknown, unknown>, key, of }, ABSENT);
  }

  /** Whether only one of two paths put the key there, so that it may be missing. */
  isDoubtful<K, V>(map: ReadonlyMap<K, V>, key: K): boolean {
    return this.doubts.size > 0 && this.doubts.get(map)?.has(key) === true;
  }

  /** Whether any key of the map is such a one. */
  hasDoubts(map: object): boolean {
    return (this.doubts.get(map)?.size ?? 0) > 0;
  }

  private doubt(map: Map<unknown, unknown>, key: unknown): void {
    let keys = this.doubts.get(map);
    if (!keys) {
      keys = new Map();
      this.doubts.set(map, keys);
      this.marks.add(keys);
    }
    this.write({ map: keys as Map<unknown, unknown>, key }, true);
  }

  private settle(map: object, key: unknown): void {
    const keys = this.doubts.size > 0 ? this.doubts.get(map) : undefined;
    if (keys?.has(key)) this.write({ map: keys as Map<unknown, unknown>, key }, ABSENT);
  }

  /** Set a field of a mutable object, as in `list.items` or a layer's state. */
  set<T extends object, K extends keyof T & string>(object: T, field: K, value: T[K]): void {
    this.write({ object: object as Record<string, unknown>, field }, value);
  }

  /** How many writes were gone through to undo or join them: most of the work where many branches meet. */
  work = 0;

  /** Whether anything was written since the mark. */
  changedSince(mark: number): boolean {
    return this.journal.length > mark;
  }

  /** Undo everything since the mark. */
  undo(mark: number): void {
    for (let i = this.journal.length - 1; i >= mark; i--) {
      const write = this.journal[i];
      if (write) undo(write);
    }
    this.journal.length = mark;
  }

  /** What every slot written since the mark holds now, to be joined where that path goes on. */
  changesSince(mark: number): Changes {
    this.work += this.journal.length - mark;
    const changes = new Changes();
    // Read forwards, so that new keys of a map come back in the order in which they were made.
    for (let i = mark; i < this.journal.length; i++) {
      const write = this.journal[i];
      if (write) changes.remember(write.slot, read(write.slot), write.behind !== undefined);
    }
    return changes;
  }

  /** Undo everything since the mark; returns what each written slot held at the end, to redo or join. */
  rollback(mark: number): Changes {
    const changes = this.changesSince(mark);
    this.undo(mark);
    return changes;
  }

  /** Apply changes again as new writes. */
  redo(changes: Changes): void {
    changes.forEach((slot, value, moved) => {
      if (moved && value !== ABSENT) this.write(slot, ABSENT);
      this.write(slot, value);
    });
  }

  /** Write, for every slot that one of some paths changed, the join of what it holds after each. They all began here. */
  join(paths: readonly Changes[], joiner: Joiner): void {
    const slots = new Changes();
    for (const path of paths)
      path.forEach((slot, _value, moved) => {
        this.work++;
        slots.remember(slot, undefined, moved);
      });
    const doubtful: MapSlot[] = [];
    slots.forEach((slot, _value, moved) => {
      const current = read(slot);
      const values = paths.map((path) => path.get(slot, current));
      doubtful.push(...this.joinInto(slot, values, moved, joiner));
    });
    for (const { map, key } of doubtful) this.doubt(map, key);
  }

  /** The slot has one of the values. Returns it when it may have none. */
  private joinInto(slot: Slot, values: readonly unknown[], moved: boolean, joiner: Joiner): readonly MapSlot[] {
    const sure = values.every((value) => (value === ABSENT) === (values[0] === ABSENT));
    const owner = "map" in slot ? slot.of : undefined;
    if (owner && (moved || !sure)) this.set(owner, "open", true);
    if (owner && !sure) {
      this.write(slot, ABSENT);
      return [];
    }
    this.write(
      slot,
      values.reduce((left, right) => joinSlot(slot, left, right, joiner)),
    );
    return !sure && "map" in slot && !this.marks.has(slot.map) ? [slot] : [];
  }

  /** Run with every value remembered that a slot holds at any time, on paths that are undone too. */
  watch<T>(action: () => T): { readonly result: T; readonly seen: Watch } {
    const seen = new Watch();
    this.watchers.push(seen);
    try {
      return { result: action(), seen };
    } finally {
      this.watchers.pop();
    }
  }

  /** Any of the values a slot was seen with may be the one it has. */
  blur(seen: Watch, joiner: Joiner): void {
    const doubtful: MapSlot[] = [];
    seen.forEach((slot, values) => {
      doubtful.push(...this.joinInto(slot, [read(slot), ...values], values.has(ABSENT), joiner));
    });
    for (const { map, key } of doubtful) this.doubt(map, key);
  }

  private write(slot: Slot, value: unknown): void {
    const before = read(slot);
    const behind = value === ABSENT && "map" in slot && before !== ABSENT ? keysBehind(slot.map, slot.key) : undefined;
    this.journal.push(behind ? { slot, before, behind } : { slot, before });
    for (const watcher of this.watchers) watcher.note(slot, before, value);
    store(slot, value);
  }
}

function keysBehind(map: ReadonlyMap<unknown, unknown>, key: unknown): readonly unknown[] {
  const keys = [...map.keys()];
  return keys.slice(keys.indexOf(key) + 1);
}

function undo({ slot, before, behind }: Write): void {
  store(slot, before);
  if (!behind || !("map" in slot)) return;
  for (const key of behind) {
    const value = slot.map.get(key);
    slot.map.delete(key);
    slot.map.set(key, value);
  }
}

function store(slot: Slot, value: unknown): void {
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
  private readonly slots = new Map<object, Map<unknown, { readonly slot: Slot; readonly value: unknown; moved: boolean }>>();

  /** Keeps the first value given for a slot. `moved`: its key was removed meanwhile, so that it stands behind the others. */
  remember(slot: Slot, value: unknown, moved = false): void {
    const target = "map" in slot ? slot.map : slot.object;
    const key = "map" in slot ? slot.key : slot.field;
    let fields = this.slots.get(target);
    if (!fields) {
      fields = new Map();
      this.slots.set(target, fields);
    }
    const known = fields.get(key);
    if (!known) fields.set(key, { slot, value, moved });
    else known.moved ||= moved;
  }

  get(slot: Slot, otherwise: unknown): unknown {
    const found = this.slots.get("map" in slot ? slot.map : slot.object)?.get("map" in slot ? slot.key : slot.field);
    return found ? found.value : otherwise;
  }

  forEach(action: (slot: Slot, value: unknown, moved: boolean) => void): void {
    for (const fields of this.slots.values()) for (const { slot, value, moved } of fields.values()) action(slot, value, moved);
  }
}

/** Every value that slots had during a stretch of execution. */
export class Watch {
  private readonly slots = new Map<object, Map<unknown, { readonly slot: Slot; readonly values: Set<unknown> }>>();

  note(slot: Slot, before: unknown, value: unknown): void {
    const target = "map" in slot ? slot.map : slot.object;
    const key = "map" in slot ? slot.key : slot.field;
    let fields = this.slots.get(target);
    if (!fields) {
      fields = new Map();
      this.slots.set(target, fields);
    }
    const known = fields.get(key);
    if (known) known.values.add(value);
    else fields.set(key, { slot, values: new Set([before, value]) });
  }

  forEach(action: (slot: Slot, values: ReadonlySet<unknown>) => void): void {
    for (const fields of this.slots.values()) for (const { slot, values } of fields.values()) action(slot, values);
  }
}
