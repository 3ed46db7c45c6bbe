/** Constructor arguments of augmentation: how strong, over which values, from which seed. */
import type { Value } from "../../../../value/values";
import { NOT_KNOWN, type Param, type Reading } from "../../../vocabulary/bind";
import { choice, param, refuse, withDefault } from "../../../vocabulary/params";

/** Of a pair most layers only refuse what lies outside as a whole: (-2, 2) passes for bounds of -1 and 1. */
export function factor(least: number, most: number): Param<null> {
  return ranged(
    `a number or a pair of numbers from ${least} to ${most}`,
    (low, high) => low > most || high < least,
    (single) => single < least || single > most,
  );
}

/** Both numbers lie between the bounds. */
export function eachFactor(least: number, most: number, outside = (number: number) => number < least || number > most): Param<null> {
  return ranged(`a number or a pair of numbers from ${least} to ${most}`, (low, high) => outside(low) || outside(high), outside);
}

/** One number between the bounds, never a pair. */
export function oneFactor(least: number, most: number): Param<null> {
  const expected = `a number from ${least} to ${most}`;
  return param<null>((value, at) => {
    const number = numberOf(value);
    if (number === undefined || (number !== NOT_KNOWN && (number < least || number > most))) return refuse(at, expected, value);
    return null;
  }, null);
}

/** `None`, 0 and an empty text mean no change. */
export function orNothing(of: Param<null>): Param<null> {
  return { ...of, read: (value, at) => (value.kind === "none" || at.ctx.truth(value) === false ? null : of.read(value, at)) };
}

export function byDefault(of: Param<null>): Param<null> {
  return withDefault(of, null);
}

function ranged(
  expected: string,
  refusesPair: (low: number, high: number) => boolean,
  refusesOne: (single: number) => boolean,
): Param<null> {
  const read = (value: Value, at: Reading): null => {
    if (value.kind !== "tuple" && value.kind !== "list") {
      const single = numberOf(value);
      if (single === undefined || (single !== NOT_KNOWN && refusesOne(single))) return refuse(at, expected, value);
      return null;
    }
    if (!value.items) return null;
    const [low, high] = value.items.map(numberOf);
    if (value.items.length !== 2 || low === undefined || high === undefined) return refuse(at, expected, value);
    return low !== NOT_KNOWN && high !== NOT_KNOWN && refusesPair(low, high) ? refuse(at, expected, value) : null;
  };
  return param(read, null);
}

function numberOf(value: Value): number | undefined | typeof NOT_KNOWN {
  switch (value.kind) {
    case "int":
      return typeof value.value === "number" ? value.value : NOT_KNOWN;
    case "float":
      return value.value ?? NOT_KNOWN;
    case "unknown":
    case "union":
    case "tensor":
    case "bool":
      return NOT_KNOWN;
    default:
      return undefined;
  }
}

/** A list or tuple of two numbers. */
export const valueRange: Param<null> = withDefault(
  param<null>((value, at) => {
    if (value.kind === "unknown" || value.kind === "union") return null;
    const listed = value.kind === "tuple" || value.kind === "list";
    return !listed || (value.items && value.items.length !== 2) ? refuse(at, "two numbers", value) : null;
  }, null),
  null,
);

/** An odd number, or two (RandomGaussianBlur). */
export const oddSize: Param<null> = withDefault(
  param<null>((value, at) => {
    const items = value.kind === "tuple" || value.kind === "list" ? value.items : [value, value];
    if (!items) return null;
    const numbers = items.map(numberOf);
    const even = numbers.some((each) => each === undefined || (each !== NOT_KNOWN && each % 2 === 0));
    return numbers.length !== 2 || even ? refuse(at, "an odd number or a pair of them", value) : null;
  }, null),
  null,
);

export const interpolation = choice("bilinear", "nearest");
export const fillMode = choice("reflect", "wrap", "constant", "nearest");
