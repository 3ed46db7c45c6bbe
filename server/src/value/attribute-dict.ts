/** `object.__dict__`: the attributes of an object as a dict that changes with it. */
import { string } from "./make";
import type { DictEntry, DictValue, Value } from "./values";

const dicts = new WeakMap<ReadonlyMap<string, Value>, DictValue>();

/** The dict of an object's attributes, the same at every look. */
export function attributeDict(attrs: Map<string, Value>): DictValue {
  const known = dicts.get(attrs);
  if (known) return known;
  const made: DictValue = { kind: "dict", entries: new AttributeEntries(attrs), open: false };
  dicts.set(attrs, made);
  return made;
}

/** The entries of a dict with nothing of their own: keys are those of strings. */
class AttributeEntries extends Map<string, DictEntry> {
  constructor(private readonly attrs: Map<string, Value>) {
    super();
  }

  override get size(): number {
    return this.attrs.size;
  }

  override has(key: string): boolean {
    return key.startsWith("s") && this.attrs.has(key.slice(1));
  }

  override get(key: string): DictEntry | undefined {
    const value = key.startsWith("s") ? this.attrs.get(key.slice(1)) : undefined;
    return value && { key: string(key.slice(1)), value };
  }

  override set(key: string, entry: DictEntry): this {
    this.attrs.set(key.slice(1), entry.value);
    return this;
  }

  override delete(key: string): boolean {
    return this.attrs.delete(key.slice(1));
  }

  override clear(): void {
    this.attrs.clear();
  }

  override *entries(): MapIterator<[string, DictEntry]> {
    for (const [name, value] of this.attrs) yield [`s${name}`, { key: string(name), value }];
  }

  override [Symbol.iterator](): MapIterator<[string, DictEntry]> {
    return this.entries();
  }

  override *keys(): MapIterator<string> {
    for (const name of this.attrs.keys()) yield `s${name}`;
  }

  override *values(): MapIterator<DictEntry> {
    for (const [, entry] of this.entries()) yield entry;
  }

  override forEach(action: (entry: DictEntry, key: string, map: Map<string, DictEntry>) => void): void {
    for (const [key, entry] of this.entries()) action(entry, key, this);
  }
}
