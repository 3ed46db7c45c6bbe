/** Attributes of tuples: methods, fields of named tuples, and what `tf.TensorShape` adds. */
import { anyInt, bool, int, list, tuple, unknown } from "../../value/make";
import { sameValue } from "../../value/same";
import type { NativeFunctionValue, TupleValue, Value } from "../../value/values";

export function tupleAttribute(self: TupleValue, name: string): Value | undefined {
  if (self.flavour === "TensorShape") {
    const found = tensorShapeAttribute(self, name);
    if (found) return found;
  } else if (self.flavour) {
    const index = self.flavour.indexOf(name);
    if (index >= 0) return self.items[index] ?? unknown;
  }
  if (name === "index") return native(name, (item) => position(self, item));
  if (name === "count") return native(name, () => anyInt);
  return undefined;
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

function position(self: TupleValue, item: Value | undefined): Value {
  const index = item ? self.items.findIndex((each) => sameValue(each, item)) : -1;
  return index < 0 ? anyInt : int(index);
}

function native(name: string, result: (first: Value | undefined) => Value): NativeFunctionValue {
  return { kind: "native", name, invoke: (args) => result(args.positional[0]?.value) };
}
