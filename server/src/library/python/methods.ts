/** Methods of Python's own types: str, list, dict, tuple, set, int, float. */
import type { Context } from "../../value/context";
import type { Value } from "../../value/values";
import { dictMethods } from "./dict-methods";
import { iteratorAttribute } from "./iterators";
import { listMethods } from "./list-methods";
import { numberAttribute } from "./number-attributes";
import { setMethods } from "./set-methods";
import type { Methods } from "./signature";
import { stringMethods } from "./string-methods";
import { tupleAttribute } from "./tuple-attributes";

/** `value.name` of a plain Python value; undefined when not known. */
export function pythonAttribute(value: Value, name: string, ctx: Context): Value | undefined {
  switch (value.kind) {
    case "string":
      return memberAttribute(value.member, name) ?? bound(value, stringMethods, name);
    case "list":
      return bound(value, listMethods, name);
    case "dict":
      return bound(value, dictMethods, name);
    case "set":
      return bound(value, setMethods, name);
    case "tuple":
      return tupleAttribute(value, name, ctx);
    case "iterator":
      return iteratorAttribute(value, name);
    case "int":
      return memberAttribute(value.member, name) ?? numberAttribute(value, name);
    case "bool":
    case "float":
      return numberAttribute(value, name);
    default:
      return undefined;
  }
}

/** `name` and `value` of a member of an enum of integers or strings. */
function memberAttribute(member: Extract<Value, { kind: "object" }> | undefined, name: string): Value | undefined {
  return member?.attrs.get(name);
}

function bound<T extends Value>(self: T, methods: Methods<T>, name: string): Value | undefined {
  const body = Object.hasOwn(methods, name) ? methods[name] : undefined;
  return body && { kind: "native", name, invoke: (args, ctx) => body(self, args, ctx) };
}
