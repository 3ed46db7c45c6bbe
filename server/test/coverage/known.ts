/** How much is known of values. */

import type { Called } from "../../src/interpret/analysis";
import { UNKNOWN } from "../../src/shape/dim";
import { isRanked } from "../../src/shape/shape";
import type { Args } from "../../src/value/context";
import type { Value } from "../../src/value/values";

/** Whether everything that a call was given is known, and what its object was made with. */
export function isKnown({ args, callee }: Called): boolean {
  return areKnown(args) && isKnownValue(callee.kind === "method" ? callee.self : callee);
}

function areKnown(args: Args): boolean {
  return !args.open && [...args.positional, ...args.named.values()].every(({ value }) => isKnownValue(value));
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
    case "object":
      return value.cls.path !== undefined && (value.given === undefined || areKnown(value.given));
    case "unknown":
    case "union":
    case "iterator":
    case "dataset":
      return false;
    default:
      return true;
  }
}

/** Whether a value matters to a call by what is known of it: a size, a configuration, an object, and no tensor. */
export function isPlain(value: Value): boolean {
  switch (value.kind) {
    case "unknown":
    case "union":
    case "tensor":
      return false;
    case "int":
    case "bool":
    case "string":
      return isKnownValue(value);
    case "tuple":
      return value.items.every(isPlain);
    case "list":
      return value.items?.every(isPlain) ?? false;
    default:
      return true;
  }
}
