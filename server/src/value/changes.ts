/** What a stretch of execution did to slots. */
import { type Slot, targetOf } from "./slots";

/** Final contents of the slots that a stretch of execution wrote. */
export class Changes {
  private readonly slots = new Map<object, Map<unknown, { readonly slot: Slot; readonly value: unknown; moved: boolean }>>();

  /** Keeps the first value given for a slot. `moved`: its key was removed meanwhile, so that it stands behind the others. */
  remember(slot: Slot, value: unknown, moved = false): void {
    const target = targetOf(slot);
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
    const found = this.slots.get(targetOf(slot))?.get("map" in slot ? slot.key : slot.field);
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
    const target = targetOf(slot);
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
