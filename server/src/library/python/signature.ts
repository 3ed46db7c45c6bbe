/** Functions and methods of Python's own library: arguments by the names of their parameters. */
import type { Args, Context } from "../../value/context";
import { list, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { type Entry, raw } from "../vocabulary/functions";

/** The arguments that were given, by parameter. */
export type Given<N extends string> = Readonly<Partial<Record<N, Value>>>;

/** Arguments bound to parameters; undefined when some are not known, or are none that the function takes. */
export function given<N extends string>(args: Args, names: readonly N[]): Given<N> | undefined {
  if (args.open || args.positional.length > names.length) return undefined;
  const found: Partial<Record<N, Value>> = {};
  for (const [name, { value }] of args.named) {
    const known = names.find((each) => each === name);
    if (known === undefined) return undefined;
    found[known] = value;
  }
  args.positional.forEach(({ value }, i) => {
    const name = names[i];
    if (name !== undefined) found[name] = value;
  });
  return found;
}

/** A function; `otherwise` is its result when its arguments are not known. */
export function def<const N extends string>(
  names: readonly N[],
  result: (args: Given<N>, ctx: Context) => Value,
  otherwise: Value = unknown,
): Entry {
  return raw((args, ctx) => {
    const found = given(args, names);
    return found ? result(found, ctx) : fresh(otherwise);
  });
}

/** A function whose result is always alike, whatever it is given. */
export function always(value: Value): Entry {
  return raw(() => fresh(value));
}

/** The same anew, so that what one program does with it is not seen by another. */
export function fresh(value: Value): Value {
  switch (value.kind) {
    case "list":
      return list(value.items, value.element);
    case "tuple":
      return { ...value, items: value.items.map(fresh) };
    case "dict":
      return { ...value, entries: new Map(value.entries) };
    case "set":
    case "iterator":
      return { ...value };
    default:
      return value;
  }
}

/** Functions of these names that all give the same. */
export function allGive(value: Value, names: string): Readonly<Record<string, Entry>> {
  return Object.fromEntries(names.split(" ").map((name) => [name, always(value)]));
}

/** A method of a value that is no object: what it does with the value it is called on. */
export type MethodBody<T extends Value> = (self: T, args: Args, ctx: Context) => Value;
export type Methods<T extends Value> = Readonly<Record<string, MethodBody<T>>>;

/** A method; `otherwise` is what it does and gives when its arguments are not known. */
export function body<T extends Value, const N extends string>(
  names: readonly N[],
  result: (self: T, args: Given<N>, ctx: Context) => Value,
  otherwise: (self: T, ctx: Context) => Value = () => unknown,
): MethodBody<T> {
  return (self, args, ctx) => {
    const found = given(args, names);
    return found ? result(self, found, ctx) : otherwise(self, ctx);
  };
}

/** The integer that a value is, as far as it is a number. */
export function integerOf(value: Value | undefined): number | undefined {
  if (value?.kind === "bool") return value.value === undefined ? undefined : Number(value.value);
  return value?.kind === "int" && typeof value.value === "number" ? value.value : undefined;
}

/** The text that a value is. */
export function textIn(value: Value | undefined): string | undefined {
  return value?.kind === "string" && !value.bytes ? value.value : undefined;
}

/** The number that a value is, integer or not. */
export function numberIn(value: Value | undefined): number | undefined {
  return value?.kind === "float" ? value.value : integerOf(value);
}

/** How many items are listed at most. */
export const ITEM_LIMIT = 2000;
