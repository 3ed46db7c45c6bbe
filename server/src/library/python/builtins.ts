/** Python's built-in functions and types. */

import { none, string, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import type { Entries } from "../vocabulary/functions";
import { constant, raw } from "../vocabulary/functions";
import { collections } from "./containers";
import { classFunctions } from "./introspection";
import { iteration } from "./iteration";
import { numbers } from "./numbers";
import { exits } from "./system";

const others: Entries = {
  print: raw(() => none),
  input: raw(() => string(undefined)),
  open: raw(() => unknown),
  id: raw(() => ({ kind: "int", value: { kind: "unknown-dim" } })),
  NotImplemented: constant(unknown),
  __debug__: constant({ kind: "bool", value: true }),
};

export const builtinEntries: Entries = { ...numbers, ...collections, ...iteration, ...classFunctions, ...exits, ...others };

const made = new Map<string, Value>();

/** The built-in of this name. */
export function builtin(name: string): Value | undefined {
  const known = made.get(name);
  if (known) return known;
  const entry = Object.hasOwn(builtinEntries, name) ? builtinEntries[name] : undefined;
  const value = entry?.define(`builtins.${name}`, (path) => builtin(path.replace(/^builtins\./, "")) ?? unknown);
  if (value) made.set(name, value);
  return value;
}
