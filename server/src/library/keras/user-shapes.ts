/**
 * Shapes as Keras hands them to the user's `build` and `compute_output_shape`, by the arguments of `call`
 * (keras/src/layers/layer.py `CallSpec`, `get_shapes_dict`, `update_shapes_dict_for_target_fn`).
 */
import { isRanked } from "../../shape/shape";
import { type Args, failAt } from "../../value/context";
import { none, shapeOf, shapeValue, unknown } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { FunctionValue, Value } from "../../value/values";

/** The arguments for a method of the user that takes shapes: that of the first input, or each by its name. */
export function shapeArguments(target: FunctionValue, call: FunctionValue | undefined, inputs: Value, args: Args): Args {
  const names = parametersOf(target);
  const given = call ? boundTo(call, args) : new Map([["inputs", inputs]]);
  const [only] = names;
  const shapes = new Map<string, Value>();
  if (names.length === 1 && only !== undefined) shapes.set(only, firstShape(given));
  else for (const name of names) addShape(shapes, name, given, target.name);
  return { positional: [], named: new Map([...shapes].map(([name, value]) => [name, { value, site: undefined }] as const)), open: false };
}

/** Names of the parameters after `self`; `*args` and `**kwargs` are none. */
function parametersOf({ definition }: FunctionValue): readonly string[] {
  return definition.parameters
    .slice(1)
    .filter(({ role }) => role !== "args" && role !== "kwargs")
    .map(({ name }) => name.id);
}

/** Each argument that `call` was given, by parameter in its order. */
function boundTo(call: FunctionValue, args: Args): ReadonlyMap<string, Value> {
  const bound = new Map<string, Value>();
  parametersOf(call).forEach((name, index) => {
    const value = args.named.get(name)?.value ?? args.positional[index]?.value ?? (args.open ? unknown : undefined);
    if (value) bound.set(name, value);
  });
  return bound;
}

function firstShape(given: ReadonlyMap<string, Value>): Value {
  for (const [name, value] of given) {
    const shape = name === "mask" ? undefined : shapesOf(value);
    if (shape) return shape;
  }
  return none;
}

function addShape(shapes: Map<string, Value>, name: string, given: ReadonlyMap<string, Value>, method: string): void {
  if (!name.endsWith("_shape"))
    failAt(
      {},
      { code: "call-mismatch", owner: method, detail: `takes arguments named after those of call with _shape behind, got '${name}'` },
    );
  const value = given.get(name.slice(0, -"_shape".length));
  const shape = value && shapesOf(value);
  if (shape) shapes.set(name, shape);
}

/** A tuple, or a structure of tuples; undefined for what is no tensor. */
function shapesOf(value: Value): Value | undefined {
  switch (value.kind) {
    case "tensor":
      return isRanked(value.shape) ? shapeValue(value.shape) : unknown;
    case "list":
    case "tuple":
      return value.items ? nestedShapes(value, value.items) : unknown;
    case "dict":
      return dictShapes(value);
    case "unknown":
    case "union":
      return unknown;
    default:
      return undefined;
  }
}

function nestedShapes(value: Extract<Value, { kind: "list" | "tuple" }>, items: readonly Value[]): Value | undefined {
  const shapes = items.map((each) => (each.kind === "none" ? none : shapesOf(each)));
  if (shapes.every((each) => each === none)) return undefined;
  const known = shapes.flatMap((each) => each ?? []);
  return known.length === items.length ? { ...value, items: known } : undefined;
}

function dictShapes(value: Extract<Value, { kind: "dict" }>): Value | undefined {
  const entries = [...value.entries].map(
    ([key, { key: name, value: each }]) => [key, { key: name, value: shapesOf(each) ?? unknown }] as const,
  );
  return entries.length === 0 && !value.open ? undefined : { kind: "dict", entries: new Map(entries), open: value.open };
}

/** The tensors that a declared output shape stands for: one, or a structure of them. */
export function outputOfShape(shape: Value, dtype: string | undefined): Value {
  const dims = shapeOf(shape);
  if (dims) return tensor(dims, dtype, "keras");
  if ((shape.kind === "list" || shape.kind === "tuple") && shape.items)
    return { ...shape, items: shape.items.map((each) => outputOfShape(each, dtype)) };
  if (shape.kind !== "dict") return unknown;
  const entries = [...shape.entries].map(([key, entry]) => [key, { ...entry, value: outputOfShape(entry.value, dtype) }] as const);
  return { ...shape, entries: new Map(entries) };
}
