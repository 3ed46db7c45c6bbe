/** A journal of writes that are only ever taken back, never joined: cheaper than the heap for what is written often. */
import { ABSENT } from "./slots";

export class UndoLog {
  /** Target, key and what was there before, one after the other. */
  private readonly writes: unknown[] = [];

  mark(): number {
    return this.writes.length;
  }

  put<K, V>(map: Map<K, V>, key: K, value: V): void {
    this.writes.push(map, key, map.has(key) ? map.get(key) : ABSENT);
    map.set(key, value);
  }

  set<T extends object, K extends keyof T & string>(object: T, field: K, value: T[K]): void {
    this.writes.push(object, field, object[field]);
    object[field] = value;
  }

  /** Undo everything since the mark. */
  undo(mark: number): void {
    for (let i = this.writes.length - 3; i >= mark; i -= 3) {
      const [target, key, before] = [this.writes[i], this.writes[i + 1], this.writes[i + 2]];
      if (!(target instanceof Map)) (target as Record<string, unknown>)[String(key)] = before;
      else if (before === ABSENT) target.delete(key);
      else target.set(key, before);
    }
    this.writes.length = mark;
  }
}
