/** Method resolution order: C3 over what is known of the bases. */
import { builtin } from "../library/index";
import type { ClassValue, Value } from "../value/values";

type Order = (ClassValue | undefined)[];

/**
 * The bases in their order of resolution, without `object`. `undefined` stands where a base is not known: what comes after it may
 * be hidden by it.
 */
export function linearize(bases: readonly Value[]): readonly (ClassValue | undefined)[] {
  const parents = bases.filter((base) => base !== builtin("object")).map((base) => (base.kind === "class" ? base : undefined));
  const orders: Order[] = [...parents.map((base): Order => (base ? [...base.mro] : [undefined])), [...parents]];
  return merge(orders);
}

function merge(orders: readonly Order[]): Order {
  const merged: Order = [];
  while (orders.some((order) => order.length > 0)) {
    const head = orders.find((order) => order.length > 0 && isNext(order[0], orders));
    // No order fits: Python refuses such a class.
    if (!head) return [...merged, undefined, ...new Set(orders.flat())];
    const [chosen] = head;
    merged.push(chosen);
    for (const order of orders) if (order.length > 0 && order[0] === chosen) order.shift();
  }
  return merged;
}

/** Whether nothing else must come first. Unknown bases are not one and the same. */
function isNext(candidate: ClassValue | undefined, orders: readonly Order[]): boolean {
  return candidate === undefined || !orders.some((order) => order.indexOf(candidate, 1) > 0);
}
