/** Modules `typing`, `abc`, `collections.abc` and `numbers`: what annotations and bases of classes are made of. */
import { none, unknown } from "../../value/make";
import type { ClassValue, Value } from "../../value/values";
import { aliasOf, cls, constant, type Entries, type Entry, raw } from "../vocabulary/functions";
import { namedTupleAttributes } from "./collections";
import { dictOf } from "./containers";
import { transparent } from "./functools";
import { abstractClass } from "./instances";
import { always, def, textIn } from "./signature";

/** The annotated names of a class body in order, with their annotations. */
export function annotationsOf(of: ClassValue): readonly (readonly [name: string, annotation: Value])[] {
  const found = of.attrs.get("__annotations__");
  return found?.kind === "dict" ? [...found.entries.values()].map(({ key, value }) => [textIn(key) ?? "", value] as const) : [];
}

/** A class whose subclasses are changed when they are made. */
export function shaping(change: (of: ClassValue, put: (name: string, value: Value) => void) => void): Entry {
  return cls({
    constants: {
      __init_subclass__: {
        kind: "native",
        name: "__init_subclass__",
        invoke: (args, ctx) => {
          const of = args.positional[0]?.value;
          if (of?.kind === "class") change(of, (name, value) => ctx.heap.put(of.attrs, name, value));
          return none;
        },
      },
    },
  });
}

/** Names that stand in annotations only. */
const FORMS =
  "Any List Dict Tuple Set FrozenSet Type Optional Union Literal Annotated ClassVar Final Required NotRequired Unpack Concatenate TypeGuard Self LiteralString Never NoReturn AnyStr Text DefaultDict Deque ChainMap IO TextIO BinaryIO Pattern Match Awaitable Coroutine AsyncIterator AsyncIterable AsyncGenerator ContextManager SupportsFloat SupportsInt SupportsIndex SupportsAbs SupportsBytes SupportsRound ByteString ReadOnly TypeAlias";

const form: Entry = cls({});

/** `Box[int]` of a class that inherits from it is the class. */
const generic: Entry = cls({
  constants: {
    __class_getitem__: { kind: "native", name: "__class_getitem__", invoke: (args) => args.positional[0]?.value ?? unknown },
  },
});

export const typing: Entries = {
  ...Object.fromEntries(FORMS.split(" ").map((name) => [name, form])),
  ...Object.fromEntries(
    "Callable Iterable Iterator Sequence MutableSequence Mapping MutableMapping Collection Container Hashable Sized Generator AbstractSet MutableSet"
      .split(" ")
      .map((name) => [name, aliasOf(`collections.abc.${name === "AbstractSet" ? "Set" : name}`)]),
  ),
  OrderedDict: aliasOf("collections.OrderedDict"),
  Counter: aliasOf("collections.Counter"),
  Generic: generic,
  Protocol: generic,
  TYPE_CHECKING: constant({ kind: "bool", value: false }),
  cast: def(["typ", "val"], ({ val = unknown }) => val),
  assert_type: def(["val", "typ"], ({ val = unknown }) => val),
  reveal_type: def(["obj"], ({ obj = unknown }) => obj),
  NewType: always({ kind: "native", name: "NewType", invoke: (args) => args.positional[0]?.value ?? unknown }),
  TypeVar: always(unknown),
  ParamSpec: always(unknown),
  TypeVarTuple: always(unknown),
  overload: transparent,
  final: transparent,
  override: transparent,
  no_type_check: transparent,
  runtime_checkable: transparent,
  dataclass_transform: transparent,
  get_type_hints: always(unknown),
  get_args: always(unknown),
  get_origin: always(unknown),
  NamedTuple: shaping((of, put) => {
    const fields = annotationsOf(of).map(([name]) => name);
    const defaults = new Map(fields.flatMap((name) => mapped(name, of.attrs.get(name))));
    if (fields.length > 0 || !of.mro.slice(1).some((each) => each?.attrs.has("_fields")))
      for (const [name, value] of namedTupleAttributes(fields, defaults)) put(name, value);
  }),
  TypedDict: shaping((_of, put) =>
    put("__new__", {
      kind: "native",
      name: "__new__",
      invoke: (args, ctx) => dictOf({ ...args, positional: args.positional.slice(1) }, ctx),
    }),
  ),
};

function mapped(name: string, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value ? [[name, value]] : [];
}

export const abstractClasses: Entries = {
  ABC: cls({}),
  ABCMeta: cls({}),
  abstractmethod: transparent,
  abstractclassmethod: raw((args) => ({ kind: "descriptor", type: "class", getter: args.positional[0]?.value ?? unknown })),
  abstractstaticmethod: raw((args) => ({ kind: "descriptor", type: "static", getter: args.positional[0]?.value ?? unknown })),
  abstractproperty: raw((args) => ({ kind: "descriptor", type: "property", getter: args.positional[0]?.value ?? unknown })),
};

/** Each abstract class with the types of Python that count as its subclasses. */
const ABSTRACT: Readonly<Record<string, string>> = {
  Callable: "function type",
  Container: "str bytes tuple list dict set frozenset range deque",
  Collection: "str bytes tuple list dict set frozenset range deque",
  Sized: "str bytes tuple list dict set frozenset range deque",
  Iterable: "str bytes tuple list dict set frozenset range deque",
  Reversible: "str bytes tuple list dict range deque",
  Sequence: "str bytes tuple list range deque",
  MutableSequence: "list deque",
  Mapping: "dict",
  MutableMapping: "dict",
  Set: "set frozenset",
  MutableSet: "set",
  Hashable: "int float bool str bytes NoneType range function frozenset Enum",
};

export const abstractCollections: Entries = {
  ...Object.fromEntries(Object.entries(ABSTRACT).map(([name, types]) => [name, abstractClass(types)])),
  ...Object.fromEntries("Iterator Generator Awaitable Coroutine KeysView ValuesView ItemsView".split(" ").map((name) => [name, cls({})])),
};

export const numbersModule: Entries = {
  Number: abstractClass("int float bool"),
  Complex: abstractClass("int float bool"),
  Real: abstractClass("int float bool"),
  Rational: abstractClass("int bool"),
  Integral: abstractClass("int bool"),
};
