/** What attributes found in a class do when they are read, written or deleted: methods, properties, the user's own descriptors. */
import { makeArgs, unknown } from "../value/make";
import type { ClassValue, ObjectValue, Value } from "../value/values";
import { findInClass } from "./attributes";
import { callValue } from "./calls";
import type { Run } from "./run";

/** Whether an attribute of the class comes before one of the object itself. */
export function isDataDescriptor(found: Value): boolean {
  if (found.kind === "descriptor") return found.type === "property";
  return found.kind === "object" && (hook(found, "__set__") !== undefined || hook(found, "__delete__") !== undefined);
}

/** The value of an attribute found in `cls`, read through `object` or, without one, through the class. */
export function readThrough(run: Run, found: Value, object: ObjectValue | undefined, cls: ClassValue): Value {
  if (found.kind === "descriptor" && found.type === "property") return object ? callValue(run, found.getter, makeArgs([object])) : found;
  const get = found.kind === "object" ? hook(found, "__get__") : undefined;
  if (get) return callValue(run, get, makeArgs([found, object ?? { kind: "none" }, cls]));
  if (found.kind === "descriptor") return found.type === "static" ? found.getter : boundTo(cls, found.getter);
  return object ? boundTo(object, found) : found;
}

/** A function found in a class becomes a method of what it is read through. */
export function boundTo(self: Value, found: Value): Value {
  return found.kind === "function" || found.kind === "native" ? { kind: "method", self, callee: found } : found;
}

/** Assign through a property or descriptor; false when there is none. */
export function writtenThrough(run: Run, found: Value, object: ObjectValue, assigned: Value): boolean {
  if (found.kind === "descriptor") {
    if (found.setter) callValue(run, found.setter, makeArgs([object, assigned]));
    return found.setter !== undefined;
  }
  const set = found.kind === "object" ? hook(found, "__set__") : undefined;
  if (set) callValue(run, set, makeArgs([found, object, assigned]));
  return set !== undefined;
}

/** Delete through a property or descriptor; false when there is none. */
export function deletedThrough(run: Run, found: Value, object: ObjectValue): boolean {
  if (found.kind === "descriptor") {
    if (found.deleter) callValue(run, found.deleter, makeArgs([object]));
    return found.deleter !== undefined;
  }
  const remove = found.kind === "object" ? hook(found, "__delete__") : undefined;
  if (remove) callValue(run, remove, makeArgs([found, object]));
  return remove !== undefined;
}

function hook(descriptor: ObjectValue, name: string): Value | undefined {
  const found = findInClass(descriptor.cls, name);
  return found?.kind === "function" ? found : found && unknown;
}
