/** Module `collections`. */
import type { Args, Context } from "../../value/context";
import { dict, list, makeArgs, none, string, tuple, unknown } from "../../value/make";
import type { ClassValue, DictValue, ListValue, ObjectValue, Value } from "../../value/values";
import { cls, type Entries, raw, rawMethod } from "../vocabulary/functions";
import { dictOf } from "./containers";
import { counted } from "./counter";
import { dictMethods } from "./dict-methods";
import { listMethods } from "./list-methods";
import { always, given, integerOf, textIn } from "./signature";
import { first, type } from "./types";

export const collectionsModule: Entries = {
  OrderedDict: type<DictValue>((args, ctx) => ({ ...dictOf(args, ctx), type: "OrderedDict" }), { kind: "dict", methods: dictMethods }),
  Counter: type<DictValue>(counter, { kind: "dict", methods: dictMethods }),
  defaultdict: type<DictValue>(
    (args, ctx) => {
      const [factory, ...rest] = args.positional;
      const made: DictValue = { ...dictOf({ ...args, positional: rest }, ctx), type: "defaultdict" };
      return factory && factory.value.kind !== "none" ? { ...made, factory: factory.value } : made;
    },
    { kind: "dict", methods: dictMethods },
  ),
  deque: type<ListValue>(deque, { kind: "list", methods: listMethods }),
  ChainMap: always(unknown),
  UserList: always(unknown),
  UserString: always(unknown),
  UserDict: cls({
    methods: {
      __init__: rawMethod((self, args, ctx) => {
        ctx.heap.put(self.attrs, "data", dictOf(args, ctx));
        return none;
      }),
      __getitem__: rawMethod((self, args, ctx) => ctx.subscript(dataOf(self), first(args) ?? unknown)),
      __setitem__: rawMethod((self, args, ctx) => onData(self, "__setitem__", args, ctx)),
      __delitem__: rawMethod((self, args, ctx) => onData(self, "__delitem__", args, ctx)),
      __len__: rawMethod((self, _args, ctx) => ctx.call(ctx.library("builtins.len"), makeArgs([dataOf(self)]))),
      __iter__: rawMethod((self) => dataOf(self)),
      __contains__: rawMethod((self, args, ctx) => ctx.binary("in", first(args) ?? unknown, dataOf(self))),
      ...Object.fromEntries(
        ["keys", "values", "items", "get", "pop", "popitem", "setdefault", "update", "clear"].map((name) => [
          name,
          rawMethod((self, args, ctx) => ctx.call(ctx.attribute(dataOf(self), name) ?? unknown, args)),
        ]),
      ),
    },
  }),
  namedtuple: raw((args, ctx) => {
    const {
      typename,
      field_names: fields,
      defaults,
    } = given(args, ["typename", "field_names", "rename", "defaults", "module"] as const) ?? {};
    const names = fields && namesIn(fields, ctx);
    if (!names || args.named.has("rename")) return unknown;
    const last = defaults && defaults.kind !== "none" ? ctx.items(defaults) : [];
    if (!last) return unknown;
    const from = names.length - last.length;
    return ctx.makeClass(
      textIn(typename) ?? "namedtuple",
      [],
      namedTupleAttributes(names, new Map(last.map((value, i) => [names[from + i] ?? "", value]))),
    );
  }),
};

function dataOf(self: ObjectValue): Value {
  return self.attrs.get("data") ?? unknown;
}

/** What `dict` itself does, on the dict that the object holds. */
function onData(self: ObjectValue, name: string, args: Args, ctx: Context): Value {
  const method = ctx.attribute(ctx.library("builtins.dict"), name);
  return method ? ctx.call(method, { ...args, positional: [{ value: dataOf(self), site: undefined }, ...args.positional] }) : unknown;
}

function counter(args: Args, ctx: Context): Value {
  if (args.open || args.named.size > 0) return { ...dict([]), type: "Counter", open: true };
  return counted(first(args) ?? list([]), ctx);
}

function deque(args: Args, ctx: Context): Value {
  const { iterable, maxlen } = given(args, ["iterable", "maxlen"] as const) ?? {};
  const limit = args.open ? undefined : !maxlen || maxlen.kind === "none" ? null : integerOf(maxlen);
  const items = args.open ? undefined : iterable ? ctx.items(iterable) : [];
  const kept = limit === null ? items : limit === undefined ? undefined : items?.slice(Math.max(0, items.length - limit));
  return { ...list(kept, iterable ? ctx.anyElement(iterable) : undefined), deque: { limit } };
}

/** Field names as one text or a sequence of texts. */
function namesIn(fields: Value, ctx: Context): readonly string[] | undefined {
  const text = textIn(fields);
  if (text !== undefined) return text.split(/[\s,]+/).filter((each) => each !== "");
  const names = ctx.items(fields)?.map(textIn);
  const known = names?.filter((each) => each !== undefined);
  return known?.length === names?.length ? known : undefined;
}

/** What the class of a named tuple has: calling it makes a tuple whose items have names. */
export function namedTupleAttributes(fields: readonly string[], defaults: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const make = (of: Value | undefined, items: readonly Value[]): Value => (of?.kind === "class" ? namedTuple(of, fields, items) : unknown);
  return new Map<string, Value>([
    ["_fields", tuple(fields.map(string))],
    ["_field_defaults", dict([...defaults])],
    [
      "__new__",
      {
        kind: "native",
        name: "__new__",
        invoke: (args) => {
          const [of, ...positional] = args.positional.map((each) => each.value);
          if (args.open) return unknown;
          return make(
            of,
            fields.map((name, i) => positional[i] ?? args.named.get(name)?.value ?? defaults.get(name) ?? unknown),
          );
        },
      },
    ],
    [
      "_make",
      {
        kind: "descriptor",
        type: "class",
        getter: {
          kind: "native",
          name: "_make",
          invoke: (args, ctx) => {
            const items = args.positional[1] && ctx.items(args.positional[1].value);
            return items?.length === fields.length ? make(args.positional[0]?.value, items) : unknown;
          },
        },
      },
    ],
  ]);
}

function namedTuple(of: ClassValue, fields: readonly string[], items: readonly Value[]): Value {
  return { kind: "tuple", items, flavour: fields, cls: of };
}
