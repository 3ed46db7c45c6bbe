/** Binding of call arguments to declared parameters, as Python does it. The engine binds; entries see typed arguments. */
import type { Site } from "../../syntax/ast";
import { type Args, type ArgumentValue, type Context, failAt } from "../../value/context";
import type { Value } from "../../value/values";
import { isForeign, presentName } from "./older";

/** A parameter reader could not know the value: the entry is not run, its result is unknown. */
export const NOT_KNOWN = Symbol("not known");

export interface Reading {
  /** Name of the layer or function, for messages. */
  readonly owner: string;
  readonly argument: string;
  readonly site: Site | undefined;
  readonly ctx: Context;
}

/** One declared parameter: how a Python value is read into what the rule works with. */
export interface Param<T> {
  readonly required: boolean;
  /** What an absent argument means. */
  readonly fallback: T | typeof NOT_KNOWN;
  /** Reads a known value; fails with `invalid-argument` for what the library refuses. */
  readonly read: (value: Value, at: Reading) => T | typeof NOT_KNOWN;
  /** What an unknown value is read as, when the rule can work with it (UNKNOWN for a dimension). */
  readonly whenUnknown: T | typeof NOT_KNOWN;
  readonly keywordOnly: boolean;
  /** Whether an unknown value that would be a symbol may be read: sizes and tuples of them. */
  readonly takesSize: boolean;
  /** `*args` (reads a tuple) or `**kwargs` (reads a dict). */
  readonly rest: "args" | "kwargs" | undefined;
  /** The names that are taken out of `**kwargs`, when not any is. */
  readonly names?: ReadonlySet<string>;
}

// biome-ignore lint/suspicious/noExplicitAny: a heterogeneous record of parameters; `Bound` recovers each type
export type Params = Readonly<Record<string, Param<any>>>;
export type Bound<P extends Params> = { readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never };

/** Typed arguments, and where each stands in the source. */
export interface Binding<P extends Params> {
  readonly values: Bound<P>;
  /** The argument's expression, for `failAt`. */
  readonly sites: { readonly [K in keyof P]?: Site | undefined };
  /** The raw values of the arguments that were given. */
  readonly given: ReadonlyMap<string, ArgumentValue>;
}

/** Match arguments to parameters by position and name. Fails with `call-mismatch` where Python raises TypeError. */
export function matchArguments(owner: string, params: Params, args: Args): Map<string, ArgumentValue> {
  const names = Object.keys(params);
  const found = new Map<string, ArgumentValue>();
  const restName = names.find((name) => params[name]?.rest === "args");
  // What stands after `*args` can be given by name only.
  const before = restName === undefined ? names : names.slice(0, names.indexOf(restName));
  const positional = before.filter((name) => !params[name]?.keywordOnly && !params[name]?.rest);
  const kwargsName = names.find((name) => params[name]?.rest === "kwargs");
  const extra: ArgumentValue[] = [];
  args.positional.forEach((argument, index) => {
    const name = positional[index];
    if (name !== undefined) found.set(name, argument);
    else extra.push(argument);
  });
  if (restName !== undefined)
    found.set(restName, {
      value: args.open ? { kind: "unknown" } : { kind: "tuple", items: extra.map((each) => each.value) },
      site: extra[0]?.site,
    });
  else if (extra.length > 0) failAt({}, { code: "call-mismatch", owner, detail: tooMany(positional.length, args.positional.length) });
  const unexpected = new Map<string, ArgumentValue>();
  for (const [name, argument] of args.named) {
    if (!names.includes(name) || params[name]?.rest) {
      const present = kwargsName === undefined ? presentName(name, names) : undefined;
      if (present === undefined) unexpected.set(name, argument);
      else if (present !== null && !found.has(present)) found.set(present, argument);
    } else if (found.has(name))
      failAt({ at: argument.site }, { code: "call-mismatch", owner, detail: `got more than one value for argument '${name}'` });
    else found.set(name, argument);
  }
  if (kwargsName !== undefined) {
    const entries = new Map(
      [...unexpected].map(([name, { value }]) => [`s${name}`, { key: { kind: "string", value: name } as const, value }]),
    );
    found.set(kwargsName, { value: { kind: "dict", entries, open: args.open }, site: undefined });
  } else {
    for (const [name, argument] of unexpected)
      failAt({ at: argument.site }, { code: "call-mismatch", owner, detail: `got an unexpected argument '${name}'` });
  }
  return found;
}

function tooMany(takes: number, given: number): string {
  return `takes ${takes} positional argument${takes === 1 ? "" : "s"} but ${given} ${given === 1 ? "was" : "were"} given`;
}

/** Bind and read all arguments. Undefined when one that matters is not known: the result of the call is then unknown. */
export function bindArguments<P extends Params>(owner: string, params: P, args: Args, ctx: Context): Binding<P> | undefined {
  if (isForeign(args.named, params)) return undefined;
  const given = matchArguments(owner, params, args);
  const values: Record<string, unknown> = {};
  const sites: Record<string, Site | undefined> = {};
  let known = true;
  for (const [name, param] of Object.entries(params)) {
    const argument = given.get(name);
    const value = argument
      ? readArgument(param, argument, { owner, argument: name, site: argument.site, ctx })
      : absent(owner, name, param, args);
    if (value === NOT_KNOWN) known = false;
    values[name] = value;
    sites[name] = argument?.site;
  }
  // The record was filled from the same keys, each by its own reader.
  return known ? { values: values as Bound<P>, sites: sites as Binding<P>["sites"], given } : undefined;
}

function readArgument<T>(param: Param<T>, argument: ArgumentValue, at: Reading): T | typeof NOT_KNOWN {
  if (argument.value.kind === "unknown")
    return argument.value.symbol !== undefined && param.takesSize ? param.read(argument.value, at) : param.whenUnknown;
  const value = param.read(argument.value, at);
  return value === NOT_KNOWN ? param.whenUnknown : value;
}

function absent<T>(owner: string, name: string, param: Param<T>, args: Args): T | typeof NOT_KNOWN {
  if (args.open) return param.whenUnknown;
  if (param.required) failAt({}, { code: "call-mismatch", owner, detail: `is missing the required argument '${name}'` });
  return param.fallback;
}
