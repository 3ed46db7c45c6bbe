/** Modules `random`, `os`, `sys`, `time`, `argparse`: what they give is not known, except its type. */
import { PythonExit } from "../../value/context";
import { anyFloat, anyInt, anyString, list, none, unknown } from "../../value/make";
import type { ObjectValue, Value } from "../../value/values";
import { aliasOf, cls, constant, type Entries, raw, rawMethod } from "../vocabulary/functions";
import { first } from "./types";

export const random: Entries = {
  random: raw(() => anyFloat),
  uniform: raw(() => anyFloat),
  gauss: raw(() => anyFloat),
  normalvariate: raw(() => anyFloat),
  randint: raw(() => anyInt),
  randrange: raw(() => anyInt),
  getrandbits: raw(() => anyInt),
  seed: raw(() => none),
  shuffle: raw((args, ctx) => {
    const of = first(args);
    // The same items in another order: of known ones only their number and kind stay known when they are alike.
    if (of?.kind === "list" && of.items) ctx.heap.set(of, "items", alike(of.items) ? of.items : of.items.map(() => unknown));
    return none;
  }),
  choice: raw((args, ctx) =>
    first(args) && alike(ctx.items(first(args) ?? unknown) ?? [unknown, none]) ? ctx.element(first(args) ?? unknown) : unknown,
  ),
  sample: raw((args, ctx) => {
    const [of, count] = args.positional.map((each) => each.value);
    const size = count?.kind === "int" && typeof count.value === "number" && count.value < 1000 ? count.value : undefined;
    const items = of ? ctx.items(of) : undefined;
    const each = items && alike(items) ? (items[0] ?? unknown) : unknown;
    return list(size === undefined ? undefined : Array.from({ length: size }, () => each));
  }),
  choices: raw(() => list(undefined)),
};

function alike(items: readonly Value[]): boolean {
  const [one] = items;
  return items.every((each) => each === one || (each.kind === "none" && one?.kind === "none"));
}

const stop: Entries[string] = raw(() => {
  throw new PythonExit();
});

export const sys: Entries = {
  exit: stop,
  argv: constant(list(undefined, anyString)),
  path: constant(unknown),
  version_info: constant(unknown),
  platform: constant(anyString),
};
export const exits: Entries = { exit: stop, quit: stop };

export const os: Entries = {
  getenv: raw(() => unknown),
  environ: constant(unknown),
  listdir: raw(() => list(undefined, anyString)),
  getcwd: raw(() => anyString),
  cpu_count: raw(() => anyInt),
  makedirs: raw(() => none),
  mkdir: raw(() => none),
};
export const osPath: Entries = {
  join: raw(() => anyString),
  basename: raw(() => anyString),
  dirname: raw(() => anyString),
  abspath: raw(() => anyString),
  expanduser: raw(() => anyString),
};
export const time: Entries = { time: raw(() => anyFloat), perf_counter: raw(() => anyFloat), sleep: raw(() => none) };
export const warnings: Entries = { filterwarnings: raw(() => none), simplefilter: raw(() => none), warn: raw(() => none) };

const OPTIONS = "options";

/** `argparse`: a parsed option has its default, since nothing was typed. */
export const argparse: Entries = {
  ArgumentParser: cls({
    methods: {
      __init__: rawMethod((self, _args, ctx) => {
        ctx.heap.put(self.attrs, OPTIONS, list([]));
        return none;
      }),
      add_argument: rawMethod((self, args, ctx) => {
        const options = self.attrs.get(OPTIONS);
        const name = optionName(args.named.get("dest")?.value ?? longest(args.positional.map((each) => each.value)));
        if (options?.kind !== "list" || !options.items || name === undefined) return unknown;
        const fallback =
          args.named.get("default")?.value ??
          storeDefault(args.named.get("action")?.value) ??
          (isPositional(args.positional[0]?.value) ? unknown : none);
        ctx.heap.set(options, "items", [...options.items, { kind: "tuple", items: [{ kind: "string", value: name }, fallback] }]);
        return unknown;
      }),
      add_argument_group: rawMethod((self) => self),
      add_mutually_exclusive_group: rawMethod((self) => self),
      set_defaults: rawMethod(() => none),
      parse_args: rawMethod((self, _args, ctx) => parsed(self, ctx.site)),
      parse_known_args: rawMethod((self, _args, ctx) => ({ kind: "tuple", items: [parsed(self, ctx.site), list(undefined)] })),
    },
  }),
  Namespace: cls({
    methods: {
      __init__: rawMethod((self, args, ctx) => {
        for (const [name, each] of args.named) ctx.heap.put(self.attrs, name, each.value);
        return none;
      }),
    },
  }),
  ArgumentDefaultsHelpFormatter: constant(unknown),
};

function longest(names: readonly Value[]): Value | undefined {
  return names.find((each) => each.kind === "string" && each.value?.startsWith("--")) ?? names[0];
}

function optionName(value: Value | undefined): string | undefined {
  return value?.kind === "string" ? value.value?.replace(/^-+/, "").replaceAll("-", "_") : undefined;
}

function isPositional(value: Value | undefined): boolean {
  return value?.kind === "string" && value.value?.startsWith("-") === false;
}

function storeDefault(action: Value | undefined): Value | undefined {
  if (action?.kind !== "string") return undefined;
  if (action.value === "store_true") return { kind: "bool", value: false };
  return action.value === "store_false" ? { kind: "bool", value: true } : undefined;
}

function parsed(self: ObjectValue, site: ObjectValue["created"]): Value {
  const options = self.attrs.get(OPTIONS);
  if (options?.kind !== "list" || !options.items) return unknown;
  const attrs = new Map<string, Value>();
  for (const option of options.items) {
    const [name, value] = option.kind === "tuple" ? option.items : [];
    if (name?.kind === "string" && name.value !== undefined && value) attrs.set(name.value, value);
  }
  return { kind: "object", cls: { ...self.cls, name: "Namespace", attrs: new Map() }, attrs, native: undefined, created: site };
}

export const pathlib: Entries = { Path: raw(() => unknown), PurePath: aliasOf("pathlib.Path") };
