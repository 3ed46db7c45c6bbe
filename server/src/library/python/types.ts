/** Built-in types as classes whose call converts: `int(x)`, `list(x)`; their methods can be called on the class, and be inherited. */
import { compareDims } from "../../shape/dim";
import { formatShape, isRanked, product } from "../../shape/shape";
import type { Site } from "../../syntax/ast";
import { type Args, type Context, failAt } from "../../value/context";
import { none, unknown, withoutFirst } from "../../value/make";
import type { ClassValue, NativeState, Value } from "../../value/values";
import type { Entry } from "../vocabulary/functions";
import type { MethodBody } from "./signature";

interface TypeSpec<T extends Value> {
  /** Of which kind the values of the type are. */
  readonly kind: T["kind"];
  readonly methods: Readonly<Record<string, MethodBody<T>>>;
  /** Functions of the class: `dict.fromkeys`. */
  readonly statics?: Readonly<Record<string, (args: Args, ctx: Context) => Value>>;
  /** How an object of a class of the user that inherits from a mutable type holds its value. */
  readonly inherited?: {
    readonly empty: () => T;
    readonly fill: (held: T, args: Args, ctx: Context) => void;
    readonly methods: Readonly<Record<string, MethodBody<T>>>;
  };
}

/** What an object of a class that inherits from `list`, `dict` or `set` is as one of these. */
interface Held extends NativeState {
  readonly state: "builtin";
  readonly value: Value;
}

function isHeld(state: NativeState | undefined): state is Held {
  return state?.state === "builtin";
}

/** The list, dict or set that an object is by inheritance; other values are themselves. */
export function heldBy(value: Value | undefined): Value | undefined {
  return value?.kind === "object" && isHeld(value.native) ? value.native.value : value;
}

/** A type: a class for `isinstance` and annotations, a function when called. */
export function type<T extends Value = never>(convert: Convert, spec?: TypeSpec<T>): Entry {
  return {
    define: (path) => {
      const name = path.slice(path.lastIndexOf(".") + 1);
      const mro: ClassValue[] = [];
      const cls: ClassValue = { kind: "class", name, path, mro, attrs: new Map(attributesOf(path, convert, spec)) };
      mro.push(cls);
      return cls;
    },
  };
}

type Convert = (args: Args, ctx: Context) => Value;

function attributesOf<T extends Value>(
  path: string,
  convert: Convert,
  spec: TypeSpec<T> | undefined,
): readonly (readonly [string, Value])[] {
  const inherited = spec?.inherited;
  const make = native("__new__", (args, ctx) => {
    const cls = args.positional[0]?.value;
    if (cls?.kind !== "class" || cls.path === path) return convert(withoutFirst(args), ctx);
    if (!inherited) return unknown;
    const held: Held = { state: "builtin", value: inherited.empty() };
    return { kind: "object", cls, attrs: new Map(), native: held, created: ctx.site };
  });
  if (!spec) return [["__new__", make]];
  const methods = Object.entries({ ...spec.methods, ...inherited?.methods });
  return [
    ["__new__", make],
    ...methods.map(([name, body]) => [name, unbound(name, spec.kind, body)] as const),
    ...Object.entries(spec.statics ?? {}).map(([name, call]) => [name, staticMethod(name, call)] as const),
    ...(inherited ? [["__init__", unbound<T>("__init__", spec.kind, filling(inherited.fill))] as const] : []),
  ];
}

function filling<T extends Value>(fill: (held: T, args: Args, ctx: Context) => void): MethodBody<T> {
  return (self, args, ctx) => {
    fill(self, args, ctx);
    return none;
  };
}

/** A method found on the class, which gets its value as first argument. */
function unbound<T extends Value>(name: string, kind: T["kind"], body: MethodBody<T>): Value {
  return native(name, (args, ctx) => {
    const self = heldBy(args.positional[0]?.value);
    return self && isOf(kind, self) ? body(self, withoutFirst(args), ctx) : unknown;
  });
}

function isOf<T extends Value>(kind: T["kind"], value: Value): value is T {
  return value.kind === kind;
}

function staticMethod(name: string, call: Convert): Value {
  return { kind: "descriptor", type: "static", getter: native(name, call) };
}

function native(name: string, invoke: Convert): Value {
  return { kind: "native", name, invoke };
}

/** First positional argument. */
export function first(args: Args): Value | undefined {
  return args.positional[0]?.value;
}

/** A KerasTensor has no values, so it is no number and has no length. */
export function concrete(owner: string, args: Args): Args {
  const [argument] = args.positional;
  if (argument?.value.kind === "tensor" && argument.value.framework === "keras")
    failAt({ at: argument.site }, { code: "wrong-kind", owner, expected: "an array", got: "a KerasTensor, which has no values" });
  return args;
}

/** The same, for what is one number: an array of several is refused. */
export function oneNumber(owner: string, args: Args): Args {
  const [argument] = concrete(owner, args).positional;
  if (argument) checkSingle(owner, argument.value, argument.site);
  return args;
}

/** Refuses an array of which it is known that it does not hold one value. */
export function checkSingle(owner: string, value: Value, site: Site | undefined): void {
  if (value.kind !== "tensor" || !isRanked(value.shape) || compareDims(product(value.shape), 1) !== "no") return;
  failAt({ at: site }, { code: "wrong-kind", owner, expected: "an array of one value", got: `one of shape ${formatShape(value.shape)}` });
}
