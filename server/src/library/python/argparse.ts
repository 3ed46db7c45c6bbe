/** Module `argparse`: a parsed option has its default, since nothing was typed. */

import { copiesOf } from "../../shape/shape";
import { attributeDict } from "../../value/attribute-dict";
import type { Args, Context } from "../../value/context";
import {
  anyBool,
  anyFloat,
  anyInt,
  anyString,
  bool,
  dict,
  falseValue,
  list,
  makeArgs,
  none,
  string,
  trueValue,
  tuple,
  unknown,
} from "../../value/make";
import { joinAll } from "../../value/same";
import type { DictValue, ListValue, ObjectValue, Value } from "../../value/values";
import { cls, type Entries, rawMethod } from "../vocabulary/functions";
import { always, textIn } from "./signature";
import { first } from "./types";

const OPTIONS = "_options";
const DEFAULTS = "_defaults";
const SUBPARSERS = "_subparsers";

export const argparse: Entries = {
  ArgumentParser: cls({
    methods: {
      __init__: rawMethod((self, args, ctx) => {
        const parents = args.named.get("parents")?.value;
        const inherited = (parents ? ctx.items(parents) : [])?.flatMap((each) =>
          each.kind === "object" ? (optionsOf(each)?.items ?? []) : [],
        );
        ctx.heap.put(self.attrs, OPTIONS, list(inherited));
        ctx.heap.put(self.attrs, DEFAULTS, dict([]));
        return none;
      }),
      add_argument: rawMethod((self, args, ctx) => {
        const options = optionsOf(self);
        if (!options) return unknown;
        const option = args.open ? undefined : optionOf(args, ctx);
        ctx.heap.set(options, "items", option && options.items ? [...options.items, option] : undefined);
        return unknown;
      }),
      add_argument_group: rawMethod((self) => self),
      add_mutually_exclusive_group: rawMethod((self) => self),
      add_subparsers: rawMethod((self, args, ctx) => {
        const options = optionsOf(self);
        const dest = args.named.get("dest")?.value;
        ctx.heap.put(self.attrs, SUBPARSERS, none);
        if (options?.items && dest) ctx.heap.set(options, "items", [...options.items, tuple([dest, unknown, unknown, tuple([])])]);
        return unknown;
      }),
      set_defaults: rawMethod((self, args, ctx) => {
        const defaults = self.attrs.get(DEFAULTS);
        if (defaults?.kind !== "dict") return none;
        for (const [name, { value }] of args.named) ctx.heap.putEntry(defaults, `s${name}`, { key: string(name), value });
        if (args.open) ctx.heap.set(defaults, "open", true);
        return none;
      }),
      get_default: rawMethod((self, args) => {
        const found = named(self, () => false).find(([name]) => name === textIn(first(args)));
        return found?.[1] ?? unknown;
      }),
      parse_args: rawMethod((self, args, ctx) => parsed(self, args, ctx)),
      parse_intermixed_args: rawMethod((self, args, ctx) => parsed(self, args, ctx)),
      parse_known_args: rawMethod((self, args, ctx) => tuple([parsed(self, args, ctx), list(undefined, anyString)])),
      print_help: rawMethod(() => none),
      print_usage: rawMethod(() => none),
      format_help: rawMethod(() => anyString),
      register: rawMethod(() => none),
      error: rawMethod(() => none),
    },
  }),
  Namespace: cls({
    complete: true,
    methods: {
      __init__: rawMethod((self, args, ctx) => {
        for (const [name, each] of args.named) ctx.heap.put(self.attrs, name, each.value);
        return none;
      }),
      __contains__: rawMethod((self, args) => {
        const name = textIn(first(args));
        return name === undefined ? anyBool : bool(self.attrs.has(name));
      }),
    },
    properties: { __dict__: (self) => attributeDict(self.attrs) },
  }),
  ArgumentDefaultsHelpFormatter: always(unknown),
  RawTextHelpFormatter: always(unknown),
  RawDescriptionHelpFormatter: always(unknown),
  MetavarTypeHelpFormatter: always(unknown),
  BooleanOptionalAction: always(unknown),
  FileType: always(unknown),
};

function optionsOf(self: ObjectValue): ListValue | undefined {
  const options = self.attrs.get(OPTIONS);
  return options?.kind === "list" ? options : undefined;
}

/** What is kept of an option: its name, its default, what it is when it is given, how it is written. */
function optionOf(args: Args, ctx: Context): Value | undefined {
  const flags = args.positional.map((each) => textIn(each.value));
  const given = (name: string): Value | undefined => args.named.get(name)?.value;
  const dest = given("dest") ? textIn(given("dest")) : (flags.find((each) => each?.startsWith("--")) ?? flags[0]);
  if (dest === undefined || flags.includes(undefined)) return undefined;
  const name = dest.replace(/^-+/, "").replaceAll("-", "_");
  const positional = !flags.some((each) => each?.startsWith("-"));
  const typed = kindOf(given("type"), given("choices"), given("nargs"), given("action"), ctx);
  const required = given("required");
  const fallback = positional
    ? positionalDefault(given("nargs"), given("default"), typed)
    : (given("default") ?? actionDefault(given("action")));
  const absent = required && ctx.truth(required) !== false ? typed : converted(fallback, given("type"), ctx);
  return tuple([string(name), absent, typed, tuple(positional ? [] : flags.map(string))]);
}

/** A default that is text goes through `type`, as if it had been typed. */
function converted(fallback: Value, type: Value | undefined, ctx: Context): Value {
  return type && type.kind !== "none" && fallback.kind === "string" ? ctx.call(type, makeArgs([fallback])) : fallback;
}

function positionalDefault(nargs: Value | undefined, fallback: Value | undefined, typed: Value): Value {
  const count = textIn(nargs);
  if (count === "?") return fallback ?? none;
  return count === "*" ? (fallback ?? list([])) : typed;
}

function actionDefault(action: Value | undefined): Value {
  const name = textIn(action);
  return name === "store_true" ? falseValue : name === "store_false" ? trueValue : none;
}

/** What an option that is given is. */
function kindOf(
  type: Value | undefined,
  choices: Value | undefined,
  nargs: Value | undefined,
  action: Value | undefined,
  ctx: Context,
): Value {
  const name = textIn(action);
  if (name === "store_true" || name === "store_false") return anyBool;
  if (action && name !== "store") return name === "count" ? anyInt : unknown;
  const allowed = choices && ctx.items(choices);
  const one = allowed && allowed.length > 0 ? joinAll(allowed) : type ? kindOfType(type) : anyString;
  if (!nargs || nargs.kind === "none") return one;
  if (textIn(nargs) === "?") return unknown;
  const count = nargs.kind === "int" && typeof nargs.value === "number" ? nargs.value : undefined;
  return list(count === undefined ? undefined : copiesOf(count, one), one);
}

function kindOfType(type: Value): Value {
  const path = type.kind === "class" ? type.path : undefined;
  return path === "builtins.int" ? anyInt : path === "builtins.float" ? anyFloat : path === "builtins.str" ? anyString : unknown;
}

type Options = readonly (readonly [name: string, value: Value])[];

function named(self: ObjectValue, mentioned: (flags: readonly string[]) => boolean): Options {
  return (optionsOf(self)?.items ?? []).flatMap((option) => {
    const [name, absent = unknown, typed = unknown, flags] = option.kind === "tuple" ? option.items : [];
    const written = flags?.kind === "tuple" ? flags.items.map((each) => textIn(each) ?? "") : [];
    const text = textIn(name);
    return text === undefined ? [] : [[text, mentioned(written) ? typed : absent] as const];
  });
}

function parsed(self: ObjectValue, args: Args, ctx: Context): Value {
  const made = ctx.library("argparse.Namespace");
  const options = optionsOf(self);
  const given = args.positional[0]?.value ?? args.named.get("args")?.value;
  const words = given && given.kind !== "none" ? ctx.items(given)?.map(textIn) : [];
  if (!options?.items || made.kind !== "class" || args.positional.length > 1 || args.named.has("namespace")) return unknown;
  const attrs = new Map(named(self, mentions(words, options)));
  const defaults = self.attrs.get(DEFAULTS);
  // Subparsers may add options of their own.
  const open = self.attrs.has(SUBPARSERS) || (defaults?.kind === "dict" && defaults.open);
  for (const [name, value] of overrides(defaults?.kind === "dict" ? defaults : undefined))
    if (words?.length === 0 || !attrs.has(name)) attrs.set(name, value);
  return { kind: "object", cls: made, attrs, native: open ? { state: "options" } : undefined, created: ctx.site };
}

function overrides(defaults: DictValue | undefined): Options {
  if (!defaults) return [];
  return [...defaults.entries.values()].map(({ key, value }) => [textIn(key) ?? "", value] as const);
}

/** Whether a list of words may give an option a value; undefined words: any may be given. */
function mentions(words: readonly (string | undefined)[] | undefined, options: ListValue): (flags: readonly string[]) => boolean {
  if (!words || words.includes(undefined)) return () => true;
  const known = new Set(
    (options.items ?? []).flatMap((option) =>
      option.kind === "tuple" && option.items[3]?.kind === "tuple" ? option.items[3].items.map(textIn) : [],
    ),
  );
  const written = words.filter((each) => each?.startsWith("-")).map((each) => each?.split("=")[0]);
  // Options may be shortened, and several written as one.
  if (written.some((each) => !known.has(each))) return () => true;
  return (flags) => (flags.length === 0 ? words.length > 0 : flags.some((each) => written.includes(each)));
}
