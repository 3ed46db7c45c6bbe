/** Methods of Python's own types: str, list, dict, tuple, set, int, float. */
import type { Context } from "../../value/context";
import type { Value } from "../../value/values";
import { dictMethods } from "./dict-methods";
import { listMethods } from "./list-methods";
import { stringMethods } from "./string-methods";
import { tupleAttribute } from "./tuple-attributes";

/** A method body: the value it is called on, its arguments. */
export type MethodBody<T extends Value> = (self: T, args: readonly Value[], ctx: Context, named: ReadonlyMap<string, Value>) => Value;

/** `value.name` of a plain Python value; undefined when not known. */
export function pythonAttribute(value: Value, name: string): Value | undefined {
  switch (value.kind) {
    case "string":
      return bound(value, stringMethods, name);
    case "list":
      return bound(value, listMethods, name);
    case "dict":
      return bound(value, dictMethods, name);
    case "tuple":
      return tupleAttribute(value, name);
    default:
      return undefined;
  }
}

function bound<T extends Value>(self: T, methods: Readonly<Record<string, MethodBody<T>>>, name: string): Value | undefined {
  const body = Object.hasOwn(methods, name) ? methods[name] : undefined;
  return (
    body && {
      kind: "native",
      name,
      invoke: (args, ctx) =>
        body(
          self,
          args.positional.map((each) => each.value),
          ctx,
          new Map([...args.named].map(([key, each]) => [key, each.value])),
        ),
    }
  );
}
