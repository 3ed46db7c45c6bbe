/**
 * The journalled store. Every change of a mutable value goes through here, so that a branch can be run, rolled back, the
 * other branch run, and only what they wrote joined. No copying of worlds.
 */

import { Births } from "./births";
import { Changes, Watch } from "./changes";
import { ABSENT, contentOf, type Joiner, joinSlot, type MapSlot, type Openable, type Slot, store, targetOf } from "./slots";

interface Write {
  readonly slot: Slot;
  readonly before: unknown;
  /** The keys behind one that is removed: where it stands again when that is undone. */
  readonly behind?: readonly unknown[];
}

export class Heap {
  private journal: Write[] = [];
  private watchers: Watch[] = [];
  /** Keys that a map may have or not, because only one of two paths put them there. */
  private readonly doubts = new Map<object, Map<unknown, true>>();
  private readonly marks = new Set<object>();
  private readonly births = new Births();

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

  /** Something mutable is made. On other paths it does not exist, so that what it is there does not count where paths meet. */
  born(...made: readonly object[]): void {
    for (const each of made) this.write(this.births.slotOf(each), []);
  }

  /** Whether the slot only says that something was made. */
  isBirth(slot: Slot): boolean {
    return this.births.has(slot);
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
      if (write) changes.remember(write.slot, contentOf(write.slot), write.behind !== undefined);
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

  /**
   * Write, for every slot that one of some paths changed, the join of what it holds after each. They all began here. `worlds`:
   * objects that each path takes to exist, so that on it there are none of those made only where these were not.
   */
  join(paths: readonly Changes[], joiner: Joiner, worlds: readonly (readonly object[])[] = []): void {
    const slots = new Changes();
    for (const path of paths)
      path.forEach((slot, _value, moved) => {
        this.work++;
        slots.remember(slot, undefined, moved);
      });
    const doubtful: MapSlot[] = [];
    const branching = this.births.branching(paths);
    slots.forEach((slot, _value, moved) => {
      if (this.isBirth(slot)) {
        this.write(slot, branching.origin(slot));
        return;
      }
      const current = contentOf(slot);
      const values = branching.knowing(targetOf(slot), worlds).map((path) => path.get(slot, current));
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
      if (this.isBirth(slot)) return;
      doubtful.push(...this.joinInto(slot, [contentOf(slot), ...values], values.has(ABSENT), joiner));
    });
    for (const { map, key } of doubtful) this.doubt(map, key);
  }

  private write(slot: Slot, value: unknown): void {
    const before = contentOf(slot);
    const behind = value === ABSENT && "map" in slot && before !== ABSENT ? keysBehind(slot.map, slot.key) : undefined;
    this.journal.push(behind ? { slot, before, behind } : { slot, before });
    for (const watcher of this.watchers) watcher.note(slot, before, value);
    store(slot, value);
    const state = "object" in slot && slot.field === "native" && isObject(value) && this.births.knows(slot.object) ? value : undefined;
    if (state && !this.births.knows(state)) this.born(state);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
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
