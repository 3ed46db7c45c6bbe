/** Attributes of tuples: methods, fields and methods of named tuples, and what `tf.TensorShape` adds. */
import type { Context } from "../../value/context";
import { anyInt, bool, dict, int, list, makeArgs, string, tuple, unknown } from "../../value/make";
import type { ClassValue, NativeFunctionValue, PropertyValue, TupleValue, Value } from "../../value/values";
import { countOf, position } from "./list-methods";
import { body, type Methods } from "./signature";

export const tupleMethods: Methods<TupleValue> = {
  count: body(
    ["item"],
    (self, { item = unknown }, ctx) => countOf(self.items, item, ctx),
    () => anyInt,
  ),
  index: body(
    ["item", "start", "stop"],
    (self, { item, start, stop }, ctx) => position(self.items, [item, start, stop], ctx),
    () => anyInt,
  ),
};

/** `tuple.name`; undefined when there is none that is known. */
export function tupleAttribute(self: TupleValue, name: string, ctx: Context): Value | undefined {
  if (self.flavour === "TensorShape") {
    const found = tensorShapeAttribute(self, name);
    if (found) return found;
  } else if (self.flavour) {
    const found = namedAttribute(self, self.flavour, name, ctx);
    if (found) return found;
  }
  const method = Object.hasOwn(tupleMethods, name) ? tupleMethods[name] : undefined;
  return method && { kind: "native", name, invoke: (args, ctx) => method(self, args, ctx) };
}

/** A field, what the class of the user adds, or what every named tuple has. */
function namedAttribute(self: TupleValue, fields: readonly string[], name: string, ctx: Context): Value | undefined {
  const index = fields.indexOf(name);
  if (index >= 0) return self.items[index] ?? unknown;
  const own = self.cls && inClass(self, self.cls, name, ctx);
  if (own) return own;
  switch (name) {
    case "_fields":
      return tuple(fields.map(string));
    case "_asdict":
      return native(name, () => dict(fields.map((field, i) => [field, self.items[i] ?? unknown])));
    case "_replace":
      return {
        kind: "native",
        name,
        invoke: (args) =>
          args.open ? unknown : { ...self, items: fields.map((field, i) => args.named.get(field)?.value ?? self.items[i] ?? unknown) },
      };
    case "__class__":
      return self.cls;
    default:
      return undefined;
  }
}

/** A method or property that a class adds to its fields. */
function inClass(self: TupleValue, cls: ClassValue, name: string, ctx: Context): Value | undefined {
  for (const each of cls.mro) {
    if (!each) return unknown;
    const found = each.attrs.get(name);
    if (found?.kind === "function") return { kind: "method", self, callee: found };
    if (found?.kind === "descriptor") return throughDescriptor(self, cls, found, ctx);
    if (found && found.kind !== "native") return found;
  }
  return undefined;
}

function throughDescriptor(self: TupleValue, cls: ClassValue, found: PropertyValue, ctx: Context): Value {
  if (found.type === "property") return ctx.call(found.getter, makeArgs([self]));
  return found.type === "static" ? found.getter : { kind: "method", self: cls, callee: found.getter };
}

function tensorShapeAttribute(self: TupleValue, name: string): Value | undefined {
  switch (name) {
    case "as_list":
      return native(name, () => list(self.items));
    case "rank":
    case "ndims":
      return int(self.items.length);
    case "dims":
      return list(self.items);
    case "is_fully_defined":
      return native(name, () => bool(self.items.every((item) => item.kind !== "none")));
    case "num_elements":
      return native(name, () => unknown);
    case "concatenate":
      return native(name, (other) =>
        (other?.kind === "tuple" || other?.kind === "list") && other.items
          ? { ...tuple([...self.items, ...other.items]), flavour: "TensorShape" }
          : unknown,
      );
    default:
      return undefined;
  }
}

function native(name: string, result: (first: Value | undefined) => Value): NativeFunctionValue {
  return { kind: "native", name, invoke: (args) => result(args.positional[0]?.value) };
}
