/** Module `enum`: a class whose constants are its members. */
import type { Context } from "../../value/context";
import { dict, int, keyOf, makeArgs, string, unknown } from "../../value/make";
import type { ClassValue, ObjectValue, Value } from "../../value/values";
import { cls, type Entries, type Entry, raw } from "../vocabulary/functions";
import { transparent } from "./functools";
import { integerOf, textIn } from "./signature";

const AUTO = cls({});

/** What values of members are, beside members: the mixed-in type. */
type Mixed = "int" | "str" | undefined;

export const enums: Entries = {
  Enum: enumClass([]),
  IntEnum: enumClass(["builtins.int", "enum.Enum"]),
  StrEnum: enumClass(["builtins.str", "enum.Enum"]),
  Flag: enumClass(["enum.Enum"]),
  IntFlag: enumClass(["builtins.int", "enum.Flag"]),
  EnumMeta: cls({}),
  EnumType: cls({}),
  auto: AUTO,
  unique: transparent,
  verify: raw(() => ({ kind: "native", name: "verify", invoke: (args) => args.positional[0]?.value ?? unknown })),
  property: raw((args) => ({ kind: "descriptor", type: "property", getter: args.positional[0]?.value ?? unknown })),
  member: raw((args) => args.positional[0]?.value ?? unknown),
  nonmember: raw(() => unknown),
};

function enumClass(bases: readonly string[]): Entry {
  return cls({
    bases,
    constants: {
      __init_subclass__: {
        kind: "native",
        name: "__init_subclass__",
        invoke: (args, ctx) => {
          const of = args.positional[0]?.value;
          if (of?.kind === "class") makeMembers(of, ctx);
          return { kind: "none" };
        },
      },
      // A class without members makes new enums, which is not followed.
      __new__: { kind: "native", name: "__new__", invoke: () => unknown },
    },
  });
}

/** Turn the constants of a class into its members. */
function makeMembers(of: ClassValue, ctx: Context): void {
  const constants = [...of.attrs].filter(([name, value]) => !name.startsWith("_") && isConstant(value));
  const followed = !["__new__", "_generate_next_value_", "_missing_"].some((name) =>
    of.mro.some((each) => each?.path === undefined && each?.attrs.has(name)),
  );
  const members: (readonly [string, Value])[] = [];
  for (const [name, constant] of constants) {
    const value = constant.kind === "object" && constant.cls.path === "enum.auto" ? nextValue(of, name, members) : constant;
    const twin = members.find(([, each]) => sameKey(memberValue(each), value))?.[1];
    members.push([name, twin ?? memberOf(of, name, value, ctx)]);
  }
  for (const [name, member] of members) ctx.heap.put(of.attrs, name, followed ? member : unknown);
  if (!followed || members.length === 0) return;
  const unique = members.filter(([, member], i) => members.findIndex(([, each]) => each === member) === i).map(([, member]) => member);
  ctx.heap.put(of.attrs, "__members__", dict(members));
  ctx.heap.put(of.attrs, "__new__", lookup(unique));
  ctx.heap.put(of.attrs, "__class_getitem__", byName(members));
}

function isConstant(value: Value): boolean {
  return !["function", "native", "descriptor", "class", "method"].includes(value.kind);
}

function sameKey(a: Value, b: Value): boolean {
  const key = keyOf(a);
  return key !== undefined && key === keyOf(b);
}

/** What `auto()` stands for: one more than the highest, the name in small letters, or the next power of two. */
function nextValue(of: ClassValue, name: string, before: readonly (readonly [string, Value])[]): Value {
  const inherits = (path: string): boolean => of.mro.some((each) => each?.path === path);
  if (inherits("enum.StrEnum")) return string(name.toLowerCase());
  const numbers = before.map(([, member]) => integerOf(memberValue(member)));
  if (numbers.includes(undefined)) return unknown;
  const highest = Math.max(0, ...numbers.map((each) => each ?? 0));
  return int(inherits("enum.Flag") ? (highest === 0 ? 1 : 2 ** (Math.floor(Math.log2(highest)) + 1)) : highest + 1);
}

function memberValue(member: Value): Value {
  const object = member.kind === "object" ? member : member.kind === "int" || member.kind === "string" ? member.member : undefined;
  return object?.attrs.get("_value_") ?? unknown;
}

function mixedIn(of: ClassValue): Mixed {
  if (of.mro.some((each) => each?.path === "builtins.int")) return "int";
  return of.mro.some((each) => each?.path === "builtins.str") ? "str" : undefined;
}

function memberOf(of: ClassValue, name: string, value: Value, ctx: Context): Value {
  const attrs = new Map<string, Value>(["name", "_name_"].map((each) => [each, string(name)]));
  for (const each of ["value", "_value_"]) attrs.set(each, value);
  const site = of.site ? `${of.site.unit.file}:${of.site.unit.base + of.site.node.start}` : "";
  const member: ObjectValue = { kind: "object", cls: of, attrs, native: undefined, created: ctx.site, key: `e${of.name}.${name}@${site}` };
  if (of.mro.some((each) => each?.attrs.get("__init__")?.kind === "function"))
    ctx.callMethod(member, "__init__", makeArgs(value.kind === "tuple" ? value.items : [value]));
  const mixed = mixedIn(of);
  if (mixed === "int") return value.kind === "int" ? { ...value, member } : unknown;
  if (mixed === "str") return value.kind === "string" && !value.bytes ? { ...value, member } : unknown;
  return member;
}

/** `Color(1)`: the member with this value. */
function lookup(members: readonly Value[]): Value {
  return {
    kind: "native",
    name: "__new__",
    invoke: (args) => {
      const wanted = args.positional[1]?.value;
      if (!wanted || args.open) return unknown;
      return members.find((each) => each === wanted || sameKey(memberValue(each), wanted)) ?? unknown;
    },
  };
}

/** `Color["RED"]`. */
function byName(members: readonly (readonly [string, Value])[]): Value {
  return {
    kind: "native",
    name: "__class_getitem__",
    invoke: (args) => {
      const wanted = textIn(args.positional[1]?.value);
      return members.find(([name]) => name === wanted)?.[1] ?? unknown;
    },
  };
}
