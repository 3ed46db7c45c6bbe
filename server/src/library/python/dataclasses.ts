/** Module `dataclasses`: an `__init__` made of the annotated fields of a class, and what else knows the fields. */
import { type Args, type Context, failAt } from "../../value/context";
import { anyBool, bool, dict, list, makeArgs, none, string, tuple, unknown, withoutFirst } from "../../value/make";
import type { ClassValue, ObjectValue, Value } from "../../value/values";
import { cls, constant, type Entries, type Entry, raw } from "../vocabulary/functions";
import { always, textIn } from "./signature";
import { first } from "./types";
import { annotationsOf } from "./typing";

interface Field {
  readonly name: string;
  readonly fallback: ((ctx: Context) => Value) | undefined;
  /** Whether `__init__` has it as a parameter. */
  readonly init: boolean;
  readonly keywordOnly: boolean;
  /** Given to `__post_init__` and not kept. */
  readonly passed: boolean;
}

/** The fields of classes that the decorator has seen. */
const FIELDS = new WeakMap<ClassValue, readonly Field[]>();

const FORM = cls({});

export const dataclasses: Entries = {
  dataclass: raw((args, ctx) => {
    const of = first(args);
    if (of?.kind === "class") return asDataclass(of, new Map(), ctx);
    const options = new Map([...args.named].map(([name, { value }]) => [name, ctx.truth(value)] as const));
    return { kind: "native", name: "dataclass", invoke: (inner, within) => decorate(first(inner), options, within) };
  }),
  Field: cls({}),
  field: fieldMaker(),
  InitVar: FORM,
  KW_ONLY: FORM,
  MISSING: constant(unknown),
  FrozenInstanceError: cls({ bases: ["builtins.AttributeError"] }),
  make_dataclass: always(unknown),
  is_dataclass: raw((args) => {
    const of = first(args);
    const known = of?.kind === "object" ? fieldsOf(of.cls) : of?.kind === "class" ? fieldsOf(of) : undefined;
    return known ? bool(true) : of?.kind === "unknown" || of?.kind === "union" || !of ? anyBool : bool(false);
  }),
  fields: raw((args, ctx) => {
    const of = first(args);
    const known = of?.kind === "object" ? fieldsOf(of.cls) : of?.kind === "class" ? fieldsOf(of) : undefined;
    const field = ctx.library("dataclasses.Field");
    if (!known || field.kind !== "class") return unknown;
    return tuple(
      known
        .filter((each) => !each.passed)
        .map((each) => ({
          kind: "object",
          cls: field,
          attrs: new Map([["name", string(each.name)]]),
          native: undefined,
          created: ctx.site,
        })),
    );
  }),
  asdict: raw((args, ctx) => plain(first(args) ?? unknown, (entries) => dict(entries), ctx)),
  astuple: raw((args, ctx) => plain(first(args) ?? unknown, (entries) => tuple(entries.map(([, value]) => value)), ctx)),
  replace: raw((args, ctx) => {
    const of = first(args);
    const known = of?.kind === "object" ? fieldsOf(of.cls) : undefined;
    if (of?.kind !== "object" || !known || args.open) return unknown;
    const kept = known.filter((each) => each.init && !each.passed).map((each) => [each.name, of.attrs.get(each.name) ?? unknown] as const);
    const changed = [...args.named].map(([name, { value }]) => [name, value] as const);
    return ctx.call(of.cls, makeArgs([], Object.fromEntries([...kept, ...changed])));
  }),
};

/** Fields of a class or the nearest of its bases that has them. */
function fieldsOf(of: ClassValue): readonly Field[] | undefined {
  return of.mro.map((each) => each && FIELDS.get(each)).find((each) => each !== undefined);
}

function decorate(of: Value | undefined, options: ReadonlyMap<string, boolean | undefined>, ctx: Context): Value {
  return of?.kind === "class" ? asDataclass(of, options, ctx) : unknown;
}

function asDataclass(of: ClassValue, options: ReadonlyMap<string, boolean | undefined>, ctx: Context): Value {
  const fields = new Map<string, Field>();
  for (const base of of.mro.slice(1).reverse()) for (const field of (base && FIELDS.get(base)) ?? []) fields.set(field.name, field);
  let keywordOnly = options.get("kw_only") === true;
  for (const [name, annotation] of annotationsOf(of)) {
    if (stands(annotation, "KW_ONLY")) keywordOnly = true;
    else if (!stands(annotation, "ClassVar")) fields.set(name, fieldFrom(of, name, annotation, keywordOnly, ctx));
  }
  const all = [...fields.values()];
  FIELDS.set(of, all);
  const positional = all.filter((each) => each.init && !each.keywordOnly).map(({ name }) => string(name));
  if (!of.attrs.has("__match_args__")) ctx.heap.put(of.attrs, "__match_args__", tuple(positional));
  if (!of.attrs.has("__init__") && options.get("init") !== false) ctx.heap.put(of.attrs, "__init__", initializer(of, all));
  if (!of.attrs.has("__eq__") && options.get("eq") !== false) ctx.heap.put(of.attrs, "__eq__", equality(of, all));
  if (options.get("order") === true) for (const [method, operator] of ORDER) ctx.heap.put(of.attrs, method, comparison(of, all, operator));
  return of;
}

/** Whether an annotation is one of the special forms, also as text. */
function stands(annotation: Value, form: string): boolean {
  if (annotation.kind === "class") return annotation.name === form && annotation.path !== undefined;
  return new RegExp(`^(\\w+\\.)*${form}\\b`).test(textIn(annotation) ?? "");
}

function fieldFrom(of: ClassValue, name: string, annotation: Value, keywordOnly: boolean, ctx: Context): Field {
  const value = of.attrs.get(name);
  const common = { name, passed: stands(annotation, "InitVar") };
  if (value?.kind !== "object" || value.cls.path !== "dataclasses.Field")
    return { ...common, fallback: value && (() => value), init: true, keywordOnly };
  const [fixed, factory, init, only] = ["default", "default_factory", "init", "kw_only"].map((each) => value.attrs.get(each));
  if (fixed) ctx.heap.put(of.attrs, name, fixed);
  else ctx.heap.remove(of.attrs, name);
  return {
    ...common,
    fallback: fixed ? () => fixed : factory && ((within) => within.call(factory, makeArgs([]))),
    init: !init || ctx.truth(init) !== false,
    keywordOnly: only ? ctx.truth(only) === true : keywordOnly,
  };
}

/** `field(…)`: an object that keeps what it was given until the decorator sees it. */
function fieldMaker(): Entry {
  return raw((args, ctx) => {
    const made = ctx.library("dataclasses.Field");
    if (made.kind !== "class" || args.open) return unknown;
    const attrs = new Map([...args.named].map(([name, { value }]) => [name, value] as const));
    return { kind: "object", cls: made, attrs, native: undefined, created: ctx.site };
  });
}

function initializer(of: ClassValue, fields: readonly Field[]): Value {
  const parameters = [
    ...fields.filter((each) => each.init && !each.keywordOnly),
    ...fields.filter((each) => each.init && each.keywordOnly),
  ];
  return {
    kind: "native",
    name: of.name,
    parameters: parameters.map((each) => each.name),
    invoke: (args, ctx) => {
      const self = args.positional[0]?.value;
      if (self?.kind === "object") initialize(self, fields, parameters, withoutFirst(args), ctx);
      return none;
    },
  };
}

function initialize(self: ObjectValue, fields: readonly Field[], parameters: readonly Field[], args: Args, ctx: Context): void {
  const given = bound(self.cls.name, parameters, args);
  const passed: Value[] = [];
  for (const field of fields) {
    const value = given.get(field.name) ?? (args.open && field.init ? unknown : field.fallback?.(ctx));
    if (field.passed) passed.push(value ?? unknown);
    else if (value) ctx.heap.put(self.attrs, field.name, value);
    else if (field.init)
      failAt({}, { code: "call-mismatch", owner: self.cls.name, detail: `is missing the required argument '${field.name}'` });
  }
  if (self.cls.mro.some((each) => each?.attrs.has("__post_init__"))) ctx.callMethod(self, "__post_init__", makeArgs(passed));
}

/** The values of the parameters that were given; fails where Python raises TypeError. */
function bound(owner: string, parameters: readonly Field[], args: Args): ReadonlyMap<string, Value> {
  const positional = parameters.filter((each) => !each.keywordOnly);
  const given = new Map(args.positional.map(({ value }, i) => [positional[i]?.name ?? "", value]));
  if (args.positional.length > positional.length) {
    const [takes, got] = [positional.length, args.positional.length];
    const detail = `takes ${takes} positional argument${takes === 1 ? "" : "s"} but ${got} ${got === 1 ? "was" : "were"} given`;
    failAt({}, { code: "call-mismatch", owner, detail });
  }
  for (const [name, { value, site }] of args.named) {
    if (!parameters.some((each) => each.name === name))
      failAt({ at: site }, { code: "call-mismatch", owner, detail: `got an unexpected argument '${name}'` });
    given.set(name, value);
  }
  return given;
}

function valuesOf(of: ObjectValue, fields: readonly Field[]): Value {
  return tuple(fields.filter((each) => !each.passed).map((each) => of.attrs.get(each.name) ?? unknown));
}

const ORDER = [
  ["__lt__", "<"],
  ["__le__", "<="],
  ["__gt__", ">"],
  ["__ge__", ">="],
] as const;

function equality(of: ClassValue, fields: readonly Field[]): Value {
  return comparison(of, fields, "==");
}

function comparison(of: ClassValue, fields: readonly Field[], operator: string): Value {
  return {
    kind: "native",
    name: operator,
    invoke: (args, ctx) => {
      const [self, other] = args.positional.map((each) => each.value);
      if (self?.kind !== "object" || other?.kind !== "object" || self.cls !== of || other.cls !== of) return unknown;
      return ctx.binary(operator, valuesOf(self, fields), valuesOf(other, fields));
    },
  };
}

/** The fields of a dataclass, also of those inside it, as plain containers. */
function plain(of: Value, make: (entries: readonly (readonly [string, Value])[]) => Value, ctx: Context): Value {
  const inner = (value: Value): Value => plain(value, make, ctx);
  switch (of.kind) {
    case "object": {
      const fields = fieldsOf(of.cls)?.filter((each) => !each.passed);
      return fields ? make(fields.map((each) => [each.name, inner(of.attrs.get(each.name) ?? unknown)])) : of;
    }
    case "list":
      return of.items && !of.deque ? list(of.items.map(inner)) : of;
    case "tuple":
      return { ...of, items: of.items.map(inner) };
    case "dict":
      return { ...of, entries: new Map([...of.entries].map(([hash, { key, value }]) => [hash, { key, value: inner(value) }])) };
    default:
      return of;
  }
}
