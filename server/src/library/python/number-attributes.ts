/** Attributes and methods of integers, floats and booleans. */
import { anyBool, anyFloat, anyInt, anyString, bool, dimOf, float, int, tuple, unknown } from "../../value/make";
import type { BoolValue, FloatValue, IntValue, Value } from "../../value/values";
import { integerOf, numberIn } from "./signature";

type NumberValue = IntValue | FloatValue | BoolValue;

/** `number.name`; undefined when there is none that is known. */
export function numberAttribute(self: NumberValue, name: string): Value | undefined {
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (method) return { kind: "native", name, invoke: () => method(self) };
  const dim = self.kind === "float" ? undefined : dimOf(self);
  switch (name) {
    case "real":
      return dim === undefined || dim === null ? self : int(dim);
    case "numerator":
      return dim === undefined || dim === null ? undefined : int(dim);
    case "imag":
      return self.kind === "float" ? float(0) : int(0);
    case "denominator":
      return self.kind === "float" ? undefined : int(1);
    default:
      return undefined;
  }
}

const METHODS: Readonly<Record<string, (self: NumberValue) => Value>> = {
  bit_length: (self) => {
    const value = integerOf(self);
    return value === undefined ? anyInt : int(value === 0 ? 0 : Math.abs(value).toString(2).length);
  },
  bit_count: (self) => {
    const value = integerOf(self);
    return value === undefined ? anyInt : int(Math.abs(value).toString(2).replaceAll("0", "").length);
  },
  is_integer: (self) => {
    const value = numberIn(self);
    return value === undefined ? anyBool : bool(Number.isInteger(value));
  },
  conjugate: (self) => self,
  as_integer_ratio: () => tuple([anyInt, anyInt]),
  hex: () => anyString,
  to_bytes: () => ({ kind: "string", value: undefined, bytes: true }),
  __float__: (self) => (numberIn(self) === undefined ? anyFloat : float(numberIn(self))),
  __int__: () => unknown,
};
