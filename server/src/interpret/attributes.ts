/** Attribute access: instances, classes, modules, tensors, Python's own types. */

import { nativeAttribute } from "../library/attributes";
import { attributeDict } from "../value/attribute-dict";
import { PythonExit } from "../value/context";
import { makeArgs, string, unknown } from "../value/make";
import { alternativesOf, joinValues } from "../value/same";
import type { ClassValue, FunctionValue, ObjectValue, PropertyValue, SuperValue, Value } from "../value/values";
import { callValue } from "./calls";
import { boundTo, deletedThrough, isDataDescriptor, readThrough, writtenThrough } from "./descriptors";
import { libraryMember, moduleAttribute } from "./imports";
import { objectMethod } from "./object-methods";
import type { Run } from "./run";

/** `value.name`; undefined when the value surely has no such attribute. */
export function readAttribute(run: Run, value: Value, name: string): Value | undefined {
  switch (value.kind) {
    case "object":
      return objectAttribute(run, value, name);
    case "class":
      return classAttribute(run, value, name);
    case "super":
      return superAttribute(run, value, name);
    case "module":
      return (value.scope ? moduleAttribute(run, value, name) : libraryMember(run, value, name)) ?? unknown;
    case "function":
      return value.attrs.get(name) ?? functionAttribute(value, name);
    case "method":
      return name === "__self__" ? value.self : name === "__func__" ? value.callee : (readAttribute(run, value.callee, name) ?? unknown);
    case "descriptor":
      return value.type === "property" ? propertyAttribute(value, name) : unknown;
    case "unknown":
      return value.harmless ? value : unknown;
    default:
      return nativeAttribute(value, name, run.context);
  }
}

function functionAttribute(fn: FunctionValue, name: string): Value {
  return name === "__name__" || name === "__qualname__" ? string(fn.name) : unknown;
}

/** `size.setter`, `size.deleter`: decorators that give the property another part. */
function propertyAttribute(property: PropertyValue, name: string): Value {
  if (name === "fget") return property.getter;
  if (name !== "getter" && name !== "setter" && name !== "deleter") return unknown;
  return {
    kind: "native",
    name,
    invoke: (args) => ({ ...property, [name]: args.positional[0]?.value ?? unknown }),
  };
}

/** What the class of an object (after `after` in its MRO) has under a name; `unknown` past an unknown base; undefined: nothing. */
export function findInClass(cls: ClassValue, name: string, after?: ClassValue): Value | undefined {
  let active = after === undefined;
  for (const each of cls.mro) {
    if (active) {
      if (!each) return unknown;
      const found = each.attrs.get(name);
      if (found) return found;
    }
    if (each === after) active = true;
  }
  return active ? undefined : unknown;
}

/** Whether a class and all above it are the user's own, so that everything about them is known. */
export function isPlain(cls: ClassValue): boolean {
  return cls.mro.every((each) => each !== undefined && each.path === undefined);
}

function objectAttribute(run: Run, object: ObjectValue, name: string): Value | undefined {
  const { cls } = object;
  if (findInClass(cls, "__getattribute__")?.kind === "function") return unknown;
  const inClass = findInClass(cls, name);
  if (inClass && isDataDescriptor(inClass)) return readThrough(run, inClass, object, cls);
  const own = object.attrs.get(name);
  if (own && !(inClass && run.heap.isDoubtful(object.attrs, name))) return own;
  if (own && inClass) return joinValues(own, readThrough(run, inClass, object, cls));
  if (inClass) return readThrough(run, inClass, object, cls);
  return dynamicAttribute(run, object, name) ?? specialAttribute(run, object, name) ?? missing(object, name);
}

/** What `__getattr__` makes of a name; undefined when the class has none. */
function dynamicAttribute(run: Run, object: ObjectValue, name: string): Value | undefined {
  if (name.startsWith("__") && name.endsWith("__")) return undefined;
  const dynamic = findInClass(object.cls, "__getattr__");
  if (dynamic?.kind !== "native" && dynamic?.kind !== "function") return dynamic && unknown;
  if (dynamic.kind === "native" && !object.native) return undefined;
  try {
    return callValue(run, dynamic, makeArgs([object, string(name)]));
  } catch (error) {
    if (!(error instanceof PythonExit)) throw error;
    return unknown;
  }
}

function specialAttribute(run: Run, object: ObjectValue, name: string): Value | undefined {
  if (name === "__class__") return object.cls;
  if (name === "__dict__") return isPlain(object.cls) && !run.heap.hasDoubts(object.attrs) ? attributeDict(object.attrs) : unknown;
  const inherited = objectMethod(run, name);
  return inherited && { kind: "method", self: object, callee: inherited };
}

/** Objects of the library have attributes that it does not declare; so may `__slots__` and the like make some. */
function missing(object: ObjectValue, name: string): Value | undefined {
  return object.native || !(isPlain(object.cls) || object.cls.complete) || (name.startsWith("__") && name.endsWith("__"))
    ? unknown
    : undefined;
}

function classAttribute(run: Run, cls: ClassValue, name: string): Value | undefined {
  const found = findInClass(cls, name);
  if (found) return readThrough(run, found, undefined, cls);
  switch (name) {
    case "__name__":
    case "__qualname__":
      return string(cls.name);
    default:
      return objectMethod(run, name) ?? unknown;
  }
}

function superAttribute(run: Run, { self, after }: SuperValue, name: string): Value | undefined {
  const cls = self.kind === "object" ? self.cls : self.kind === "class" ? self : undefined;
  if (!cls) return unknown;
  const found = findInClass(cls, name, after);
  if (found) return readThrough(run, found, self.kind === "object" ? self : undefined, cls);
  const inherited = objectMethod(run, name);
  if (inherited) return name === "__new__" ? inherited : boundTo(self, inherited);
  return isPlain(cls) ? undefined : unknown;
}

/** `value.name = assigned`. */
export function writeAttribute(run: Run, value: Value, name: string, assigned: Value): void {
  if (value.kind === "object") {
    const own = findInClass(value.cls, "__setattr__");
    if (own?.kind === "function") callValue(run, own, makeArgs([value, string(name), assigned]));
    else writeObject(run, value, name, assigned);
  } else if (value.kind === "class" && value.path === undefined) {
    run.heap.put(value.attrs, name, assigned);
  } else if (value.kind === "function") {
    run.heap.put(value.attrs, name, assigned);
  } else if (value.kind === "module") {
    if (value.scope) run.heap.put(value.scope.names, name, assigned);
    else run.heap.put(run.patches, `${value.path}.${name}`, assigned);
  } else if (value.kind === "unknown") run.unseenWrites++;
}

/** `object.__setattr__(value, name, assigned)`. */
export function writeObject(run: Run, object: ObjectValue, name: string, assigned: Value): void {
  if (name === "__class__") return;
  const inClass = findInClass(object.cls, name);
  if (!inClass || !writtenThrough(run, inClass, object, assigned)) run.heap.put(object.attrs, name, assigned);
}

/** `del value.name`. */
export function deleteAttribute(run: Run, value: Value, name: string): void {
  for (const each of alternativesOf(value)) {
    if (each.kind === "object") deleteFromObject(run, each, name);
    else if (each.kind === "class" || each.kind === "function") run.heap.remove(each.attrs, name);
    else if (each.kind === "module" && each.scope) run.heap.remove(each.scope.names, name);
  }
}

function deleteFromObject(run: Run, object: ObjectValue, name: string): void {
  const own = findInClass(object.cls, "__delattr__");
  const inClass = findInClass(object.cls, name);
  if (own?.kind === "function") callValue(run, own, makeArgs([object, string(name)]));
  else if (!inClass || !deletedThrough(run, inClass, object)) run.heap.remove(object.attrs, name);
}
