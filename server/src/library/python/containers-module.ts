/** Modules `collections` and `dataclasses`, `enum` and `typing` as far as they carry values. */
import type { Context } from "../../value/context";
import { dict, list, unknown } from "../../value/make";
import type { NativeFunctionValue, Value } from "../../value/values";
import { aliasOf, constant, type Entries, raw } from "../vocabulary/functions";
import { transparent } from "./functional";
import { first } from "./types";

export const collectionsModule: Entries = {
  OrderedDict: aliasOf("builtins.dict"),
  Counter: raw(() => ({ ...dict([]), open: true })),
  ChainMap: raw(() => unknown),
  defaultdict: raw((args) => {
    const factory = first(args);
    return factory && factory.kind !== "none" ? { ...dict([]), factory } : dict([]);
  }),
  deque: raw((args, ctx) => {
    const of = first(args);
    return args.named.has("maxlen") || args.positional.length > 1
      ? list(undefined, of ? ctx.element(of) : undefined)
      : list(of ? ctx.items(of) : []);
  }),
  namedtuple: raw((args, ctx) => namedTuple(args.positional[0]?.value, args.positional[1]?.value, ctx)),
};

/** A function that makes tuples whose items have names. */
function namedTuple(name: Value | undefined, fields: Value | undefined, ctx: Context): Value {
  const names =
    fields?.kind === "string"
      ? fields.value?.split(/[\s,]+/).filter((each) => each !== "")
      : fields && ctx.items(fields)?.map((each) => (each.kind === "string" ? (each.value ?? "") : ""));
  if (!names) return unknown;
  const made: NativeFunctionValue = {
    kind: "native",
    name: name?.kind === "string" ? (name.value ?? "namedtuple") : "namedtuple",
    invoke: (args) =>
      args.open
        ? unknown
        : {
            kind: "tuple",
            items: names.map((field, i) => args.positional[i]?.value ?? args.named.get(field)?.value ?? unknown),
            flavour: names,
          },
  };
  return made;
}

export const dataclasses: Entries = {
  dataclass: {
    // Seen by name in the interpreter's room of decorators; called with options it gives the decorator itself.
    define: () => ({
      kind: "native",
      name: "dataclass",
      invoke: (args) => first(args) ?? { kind: "native", name: "dataclass.decorator", invoke: (inner) => first(inner) ?? unknown },
    }),
  },
  field: raw((args) => {
    const factory = args.named.get("default_factory")?.value;
    return args.named.get("default")?.value ?? (factory ? dict([["__field_factory__", factory]]) : unknown);
  }),
  replace: raw(() => unknown),
  asdict: raw(() => unknown),
};

export const typing: Entries = {
  TYPE_CHECKING: constant({ kind: "bool", value: false }),
  cast: raw((args) => args.positional[1]?.value ?? unknown),
  overload: transparent,
  final: transparent,
  override: transparent,
  no_type_check: transparent,
  NamedTuple: constant(unknown),
};

export const abstractClasses: Entries = { abstractmethod: transparent };

export const contextManagers: Entries = {
  contextmanager: raw(() => unknown),
  suppress: raw(() => unknown),
  nullcontext: raw(() => unknown),
};
