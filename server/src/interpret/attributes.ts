/** Attribute access: instances, classes, modules, tensors, Python's own types. */

import { nativeAttribute } from "../library/attributes";
import { resolveLibrary } from "../library/index";
import { makeArgs, string, unknown } from "../value/make";
import type { ClassValue, ObjectValue, PropertyValue, SuperValue, Value } from "../value/values";
import { callValue } from "./calls";
import { importSubmodule } from "./imports";
import type { Run } from "./run";

/** `value.name`; undefined when the value surely has no such attribute. */
export function readAttribute(run: Run, value: Value, name: string): Value | undefined {
  switch (value.kind) {
    case "object":
      return objectAttribute(run, value, name);
    case "class":
      return classAttribute(value, name);
    case "super":
      return superAttribute(run, value, name);
    case "module":
      if (value.scope) return value.scope.names.get(name) ?? importSubmodule(run, value, name) ?? unknown;
      return resolveLibrary(`${value.path}.${name}`) ?? unknown;
    case "function":
      return value.attrs.get(name) ?? (name === "__name__" ? string(value.name) : unknown);
    case "descriptor":
      return value.type === "property" && name === "setter" ? setterDecorator(value) : unknown;
    case "unknown":
      return unknown;
    default:
      return nativeAttribute(value, name, run.context);
  }
}

function setterDecorator(property: PropertyValue): Value {
  return {
    kind: "native",
    name: "setter",
    invoke: (args) => ({ ...property, setter: args.positional[0]?.value ?? unknown }),
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
  return undefined;
}

function objectAttribute(run: Run, object: ObjectValue, name: string): Value | undefined {
  const inClass = findInClass(object.cls, name);
  if (inClass?.kind === "descriptor" && inClass.type === "property") return callValue(run, inClass.getter, makeArgs([object]));
  const own = object.attrs.get(name);
  if (own) return own;
  if (inClass) return bindTo(object, object.cls, inClass);
  const dynamic = object.native && findInClass(object.cls, "__getattr__");
  if (dynamic?.kind === "native") return callValue(run, dynamic, makeArgs([object, string(name)]));
  if (name === "__class__") return object.cls;
  if (name === "__dict__") return unknown;
  return object.native || object.cls.mro.some((each) => each?.path !== undefined) ? unknown : undefinedUnlessDynamic(object);
}

function undefinedUnlessDynamic(object: ObjectValue): Value | undefined {
  return findInClass(object.cls, "__getattr__") ? unknown : undefined;
}

/** A function found in a class becomes a method of the instance. */
function bindTo(self: Value, cls: ClassValue, found: Value): Value {
  if (found.kind === "function" || found.kind === "native") return { kind: "method", self, callee: found };
  if (found.kind !== "descriptor") return found;
  if (found.type === "static") return found.getter;
  return { kind: "method", self: cls, callee: found.getter };
}

function classAttribute(cls: ClassValue, name: string): Value | undefined {
  const found = findInClass(cls, name);
  if (found?.kind === "descriptor" && found.type !== "property") return bindTo(cls, cls, found);
  if (found) return found;
  if (name === "__name__" || name === "__qualname__") return string(cls.name);
  return unknown;
}

function superAttribute(run: Run, value: SuperValue, name: string): Value {
  const cls = value.self.kind === "object" ? value.self.cls : value.self.kind === "class" ? value.self : undefined;
  const found = cls && findInClass(cls, name, value.after);
  if (!cls || !found) return name === "__init__" || name === "__init_subclass__" || name === "__setattr__" ? ignoring : unknown;
  if (found.kind === "descriptor" && found.type === "property") return callValue(run, found.getter, makeArgs([value.self]));
  return bindTo(value.self, cls, found);
}

/** `object.__init__` and the like: takes anything, does nothing. */
const ignoring: Value = { kind: "native", name: "object.__init__", invoke: () => ({ kind: "none" }) };

/** `value.name = assigned`. */
export function writeAttribute(run: Run, value: Value, name: string, assigned: Value): void {
  if (value.kind === "object") {
    const inClass = findInClass(value.cls, name);
    if (inClass?.kind === "descriptor" && inClass.setter) callValue(run, inClass.setter, makeArgs([value, assigned]));
    else run.heap.put(value.attrs, name, assigned);
  } else if (value.kind === "class" && value.path === undefined) {
    run.heap.put(value.attrs, name, assigned);
  } else if (value.kind === "function") {
    run.heap.put(value.attrs, name, assigned);
  } else if (value.kind === "module" && value.scope) {
    run.heap.put(value.scope.names, name, assigned);
  }
}
