/** Places that a test can say something about: names, and attributes of objects that names stand for. */
import type * as ast from "../syntax/ast";
import type { Value } from "../value/values";
import type { Run } from "./run";
import { bindName, lookup } from "./scope";

export interface Place {
  /** The place as written. */
  readonly key: string;
  readonly name: string;
  readonly attributes: readonly string[];
}

export function placeOf(node: ast.Expression): Place | undefined {
  if (node.kind === "name") return { key: node.id, name: node.id, attributes: [] };
  const owner = node.kind === "attribute" ? placeOf(node.value) : undefined;
  if (node.kind !== "attribute" || !owner) return undefined;
  return { key: `${owner.key}.${node.attribute}`, name: owner.name, attributes: [...owner.attributes, node.attribute] };
}

/** The attributes that hold the place's value; undefined for a name, or where they are not an object's own. */
function holderOf(run: Run, { name, attributes }: Place): Map<string, Value> | undefined {
  let value: Value | undefined = lookup(run, name);
  for (const attribute of attributes.slice(0, -1)) value = value?.kind === "object" ? value.attrs.get(attribute) : undefined;
  return value?.kind === "object" ? value.attrs : undefined;
}

export function readPlace(run: Run, place: Place): Value | undefined {
  const last = place.attributes.at(-1);
  return last === undefined ? lookup(run, place.name) : holderOf(run, place)?.get(last);
}

/** The place turned out to hold this. */
export function writePlace(run: Run, place: Place, value: Value): void {
  const last = place.attributes.at(-1);
  if (last === undefined) bindName(run, place.name, value);
  else {
    const attrs = holderOf(run, place);
    if (attrs?.has(last)) run.heap.put(attrs, last, value);
  }
}
