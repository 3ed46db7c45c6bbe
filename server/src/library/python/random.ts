/** Module `random`: which items are drawn is not known, how many there are and what they may be is. */
import { copiesOf } from "../../shape/shape";
import type { Context } from "../../value/context";
import { setItems } from "../../value/lists";
import { anyBytes, anyFloat, anyInt, list, none, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { cls, type Entries, rawMethod } from "../vocabulary/functions";
import { anyItem, inAnyOrder } from "./order";
import { allGive, def, type Given, ITEM_LIMIT, integerOf } from "./signature";

/** Each of as many items as wanted may be any of the source's. */
function drawn(source: Value, count: Value | undefined, ctx: Context): Value {
  const size = count ? integerOf(count) : 1;
  const item = anyItem(source, ctx);
  return size === undefined || size > ITEM_LIMIT ? list(undefined, item) : list(copiesOf(Math.max(0, size), item));
}

function shuffled({ x }: Given<"x" | "random">, ctx: Context): Value {
  if (x?.kind === "list" && x.items) ctx.heap.set(x, "items", inAnyOrder(x.items));
  else if (x?.kind === "list") setItems(x, undefined, [], ctx.heap);
  return none;
}

export const random: Entries = {
  ...allGive(
    anyFloat,
    "random uniform gauss normalvariate lognormvariate expovariate betavariate gammavariate triangular vonmisesvariate paretovariate weibullvariate",
  ),
  ...allGive(anyInt, "randint randrange getrandbits binomialvariate"),
  ...allGive(none, "seed setstate"),
  getstate: def([], () => unknown),
  randbytes: def(["n"], () => anyBytes),
  shuffle: def(["x", "random"], shuffled, none),
  choice: def(["seq"], ({ seq = unknown }, ctx) => anyItem(seq, ctx)),
  choices: def(
    ["population", "weights", "cum_weights", "k"],
    ({ population = unknown, k }, ctx) => drawn(population, k, ctx),
    list(undefined),
  ),
  sample: def(["population", "k", "counts"], ({ population = unknown, k }, ctx) => drawn(population, k, ctx), list(undefined)),
};

const own = (name: string): Entries[string] => random[name] ?? def([], () => unknown);

/** `random.Random(seed)` has the same functions as methods. */
export const randomClasses: Entries = Object.fromEntries(
  ["Random", "SystemRandom"].map((each) => [
    each,
    cls({
      methods: {
        __init__: rawMethod(() => none),
        ...Object.fromEntries(
          Object.keys(random).map((name) => [
            name,
            rawMethod((_self, args, ctx) =>
              ctx.call(
                own(name).define(name, () => unknown),
                args,
              ),
            ),
          ]),
        ),
      },
    }),
  ]),
);
