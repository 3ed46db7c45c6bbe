/** `model.get_layer(name)` and `model.get_layer(index=…)` (keras/src/models/model.py). */
import type { Problem } from "../../../shape/problem";
import { failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { unknown } from "../../../value/make";
import type { ObjectValue, Value } from "../../../value/values";
import { layerState } from "../state";

/** The layer of that name or index among `model.layers`; undefined when these are not known. `complete`: there are surely no others. */
export function findLayer(owner: string, layers: readonly ObjectValue[] | undefined, complete: boolean, name: Value, index: Value): Value {
  if (isOpen(name) || isOpen(index)) return unknown;
  if (name.kind === "none" && index.kind === "none")
    return failAt({}, { code: "call-mismatch", owner, detail: "get_layer takes a name or an index" });
  if (name.kind !== "none" && index.kind !== "none")
    return failAt({}, { code: "call-mismatch", owner, detail: "get_layer takes a name or an index, not both" });
  const refuse = (problem: Problem): Value => (complete ? failAt({}, problem) : unknown);
  if (!layers) return unknown;
  return index.kind === "none" ? named(owner, layers, name, refuse) : indexed(owner, layers, index, refuse);
}

type Refuse = (problem: Problem) => Value;

function isOpen({ kind }: Value): boolean {
  return kind === "unknown" || kind === "union";
}

function indexed(owner: string, layers: readonly ObjectValue[], index: Value, refuse: Refuse): Value {
  if (index.kind !== "int" || typeof index.value !== "number") return unknown;
  const found = layers.at(index.value);
  if (found) return found;
  return refuse({ code: "python-error", owner, detail: `has ${layers.length} layers, none at index ${index.value}` });
}

function named(owner: string, layers: readonly ObjectValue[], name: Value, refuse: Refuse): Value {
  const names = layers.map(nameOf);
  const wanted = name.kind === "string" ? name.value : undefined;
  const found = wanted === undefined ? undefined : layers[names.indexOf(wanted)];
  if (found) return found;
  if (names.includes(undefined) || (name.kind === "string" && wanted === undefined)) return unknown;
  const expected = `the name of one of its layers: ${names.join(", ")}`;
  return refuse({ code: "invalid-argument", owner, argument: "name", expected, got: display(name) });
}

/** Its name, also one that the program assigned. */
function nameOf(layer: ObjectValue): string | undefined {
  const assigned = layer.attrs.get("name");
  return assigned ? (assigned.kind === "string" ? assigned.value : undefined) : layerState(layer)?.name;
}
