/** How much is known of values. */

import type { Called } from "../../src/interpret/analysis";
import { UNKNOWN } from "../../src/shape/dim";
import { isRanked } from "../../src/shape/shape";
import type { Value } from "../../src/value/values";

/** Whether everything that a call was given is known. */
export function isKnown({ args, callee }: Called): boolean {
  const self = callee.kind === "method" ? [callee.self] : [];
  const given = [...args.positional, ...args.named.values()].map(({ value }) => value);
  return !args.open && [...self, ...given].every(isKnownValue);
}

function isKnownValue(value: Value): boolean {
  switch (value.kind) {
    case "tensor":
      return isRanked(value.shape) && value.shape.every((size) => size !== UNKNOWN) && value.dtype !== undefined;
    case "tuple":
      return value.items.every(isKnownValue);
    case "list":
    case "set":
      return value.items?.every(isKnownValue) ?? false;
    case "dict":
      return !value.open && [...value.entries.values()].every((entry) => isKnownValue(entry.value));
    case "int":
      return value.value !== UNKNOWN;
    case "bool":
    case "string":
      return value.value !== undefined;
    case "unknown":
    case "union":
    case "iterator":
    case "dataset":
      return false;
    default:
      return true;
  }
}

/** Whether a value is plain Python: its content is all there is to know of it. */
export function isPlain(value: Value): boolean {
  switch (value.kind) {
    case "none":
    case "ellipsis":
      return true;
    case "int":
    case "bool":
    case "string":
    case "float":
      return isKnownValue(value);
    case "tuple":
      return value.items.every(isPlain);
    case "list":
      return value.items?.every(isPlain) ?? false;
    default:
      return false;
  }
}
