/** Methods of sets; changes go through the heap. */
import type { Args, Context } from "../../value/context";
import { anyBool, bool, keyOf, none, set, unknown } from "../../value/make";
import { joinAll } from "../../value/same";
import type { SetValue, Value } from "../../value/values";
import { bagOf } from "./order";
import { body, type MethodBody, type Methods } from "./signature";

/** The keys of the items; undefined when some are not known. */
function keysOf(items: readonly Value[] | undefined): ReadonlySet<string> | undefined {
  const keys = items?.map(keyOf);
  const known = keys?.filter((each) => each !== undefined);
  return keys && known?.length === keys.length ? new Set(known) : undefined;
}

/** `left operator right` of two collections, as items; undefined when not known. */
export function setAlgebra(
  operator: string,
  left: readonly Value[] | undefined,
  right: readonly Value[] | undefined,
): readonly Value[] | undefined {
  const [a, b] = [keysOf(left), keysOf(right)];
  if (!left || !right || !a || !b) return undefined;
  const inRight = (each: Value): boolean => b.has(keyOf(each) ?? "");
  const rest = right.filter((each) => !a.has(keyOf(each) ?? ""));
  switch (operator) {
    case "|":
      return [...left, ...rest];
    case "&":
      return left.filter(inRight);
    case "-":
      return left.filter((each) => !inRight(each));
    case "^":
      return [...left.filter((each) => !inRight(each)), ...rest];
    default:
      return undefined;
  }
}

function others(args: Args, ctx: Context): readonly (readonly Value[] | undefined)[] {
  return args.positional.map(({ value }) => bagOf(value, ctx));
}

function combined(operator: string): MethodBody<SetValue> {
  return (self, args, ctx) =>
    set(args.open ? undefined : others(args, ctx).reduce((made, each) => setAlgebra(operator, made, each), self.items), self.frozen);
}

function updated(operator: string): MethodBody<SetValue> {
  return (self, args, ctx) => {
    const items = args.open ? undefined : others(args, ctx).reduce((made, each) => setAlgebra(operator, made, each), self.items);
    ctx.heap.set(self, "items", items && set(items).items);
    return none;
  };
}

function compared(test: (own: ReadonlySet<string>, other: ReadonlySet<string>) => boolean): MethodBody<SetValue> {
  return body(
    ["other"],
    (self, { other = unknown }, ctx) => {
      const [a, b] = [keysOf(self.items), keysOf(bagOf(other, ctx))];
      return a && b ? bool(test(a, b)) : anyBool;
    },
    () => anyBool,
  );
}

function dropped(self: SetValue, item: Value, ctx: Context): Value {
  const key = keyOf(item);
  ctx.heap.set(self, "items", key === undefined ? undefined : self.items?.filter((each) => keyOf(each) !== key));
  return none;
}

function forget(self: SetValue, ctx: Context): Value {
  ctx.heap.set(self, "items", undefined);
  return none;
}

const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((each) => b.has(each));

export const setMethods: Methods<SetValue> = {
  add: body(
    ["item"],
    (self, { item = unknown }, ctx) => {
      ctx.heap.set(self, "items", self.items && set([...self.items, item]).items);
      return none;
    },
    forget,
  ),
  discard: body(["item"], (self, { item = unknown }, ctx) => dropped(self, item, ctx), forget),
  remove: body(["item"], (self, { item = unknown }, ctx) => dropped(self, item, ctx), forget),
  pop: body([], (self, _args, ctx) => {
    const { items } = self;
    ctx.heap.set(self, "items", items?.length === 1 ? [] : undefined);
    return items && items.length > 0 ? joinAll(items) : unknown;
  }),
  clear: body([], (self, _args, ctx) => {
    ctx.heap.set(self, "items", []);
    return none;
  }),
  copy: body([], (self) => ({ ...self })),
  union: combined("|"),
  intersection: combined("&"),
  difference: combined("-"),
  symmetric_difference: combined("^"),
  update: updated("|"),
  intersection_update: updated("&"),
  difference_update: updated("-"),
  symmetric_difference_update: updated("^"),
  issubset: compared(within),
  issuperset: compared((a, b) => within(b, a)),
  isdisjoint: compared((a, b) => ![...a].some((each) => b.has(each))),
};
