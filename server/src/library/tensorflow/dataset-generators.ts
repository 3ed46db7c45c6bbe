/** `Dataset.from_generator`: what the signature says, and what the generator yields (tensorflow/python/data/ops/from_generator_op.py). */
import { fail, type Problem } from "../../shape/problem";
import { compareShapes, formatShape, isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { display } from "../../value/display";
import { makeArgs, none, unknown } from "../../value/make";
import type { DatasetValue, DictValue, TensorValue, Value } from "../../value/values";
import { made, toTensor } from "./arguments";
import { dataset, tensorsOf } from "./dataset-parts";
import { specShape, tensorOfSpec } from "./types";

interface Given {
  readonly generator: Value;
  readonly output_types: Value;
  readonly output_shapes: Value;
  readonly args: Value;
  readonly output_signature: Value;
}

/** `output_signature`, or the older `output_types` and `output_shapes`. */
export function fromGenerator(given: Given, ctx: Context): DatasetValue {
  const element = elementOf(given);
  const yields = element.kind === "unknown" ? undefined : whatItYields(given, element, ctx);
  return dataset(element, { ...yields, uncounted: true });
}

function elementOf({ generator, output_types: types, output_shapes: shapes, output_signature: signature }: Given): Value {
  const refuse = (argument: string, expected: string, got: Value): never =>
    fail({ code: "wrong-kind", owner: "from_generator", argument, expected, got: display(got) });
  if (NO_CALLABLES.has(generator.kind)) refuse("generator", "a function that makes a generator", generator);
  if (signature.kind !== "none") {
    if (types.kind !== "none" && types.kind !== "unknown") refuse("output_types", "nothing beside output_signature", types);
    if (hasList(signature)) refuse("output_signature", "a TensorSpec, or tuples and dicts of them", signature);
    return ofSignature(signature);
  }
  if (types.kind === "none") fail({ code: "call-mismatch", owner: "from_generator", detail: "expects output_signature or output_types" });
  if (hasList(types)) refuse("output_types", "a type, or tuples and dicts of them", types);
  return types.kind === "unknown" ? unknown : ofTypes(types, shapes);
}

const NO_CALLABLES: ReadonlySet<Value["kind"]> = new Set(["iterator", "list", "tuple", "dict", "tensor", "dataset", "int", "none"]);

function hasList(structure: Value): boolean {
  return structure.kind === "list" || (structure.kind === "tuple" && structure.items.some(hasList));
}

const FEW = 64;

/** The function is called only when the dataset is iterated: what goes wrong in it is no error here. */
function whatItYields({ generator, args }: Given, element: Value, ctx: Context): Partial<DatasetValue> {
  const given = args.kind === "tuple" || args.kind === "list" ? args.items : args.kind === "none" ? [] : undefined;
  if (!given || generator.kind === "unknown" || generator.kind === "union") return {};
  const arrays = given.map((each): Value => {
    const tensor = toTensor(each);
    return tensor ? { ...tensor, framework: "numpy" } : unknown;
  });
  return (
    ctx.attempt(() => {
      const made = ctx.call(generator, makeArgs(arrays));
      const items = ctx.items(made);
      if (items) return ofItems(element, items);
      const first = made.kind === "iterator" || made.kind === "list" ? yielded(element, ctx.element(made)) : undefined;
      return first ? { first } : {};
    }) ?? {}
  );
}

function ofItems(element: Value, values: readonly Value[]): Partial<DatasetValue> {
  const items = values.slice(0, FEW).map((each) => yielded(element, each));
  const [first] = items;
  const wrong = first === undefined && values[0] !== undefined ? { fails: unfit(element, values[0]) } : {};
  const isStatic = tensorsOf(element).every((each) => isRanked(each.shape) && each.shape.every((size) => typeof size === "number"));
  if (!first || isStatic) return { cardinality: values.length, ...wrong };
  const all = items.filter((each) => each !== undefined);
  return { cardinality: values.length, first, ...(all.length === values.length ? { items: all } : {}) };
}

/** What the first step raises when the generator yields something else than the specification says. */
function unfit(element: Value, value: Value): Problem {
  const shown = element.kind === "tensor" ? formatShape(element.shape) : display(element);
  return {
    code: "invalid-argument",
    owner: "from_generator",
    argument: "generator",
    expected: `elements as output_signature says: ${shown}`,
    got: display(value),
  };
}

/** A yielded value as the specification makes a tensor of it; undefined where it does not fit. A list is one tensor. */
function yielded(element: Value, value: Value): Value | undefined {
  if (value.kind === "unknown" || value.kind === "union" || value.kind === "object") return element;
  if (element.kind === "tuple") {
    const items = value.kind === "tuple" ? value.items : undefined;
    const parts = items?.length === element.items.length ? element.items.map((each, i) => yielded(each, items[i] ?? unknown)) : undefined;
    const all = parts?.filter((each) => each !== undefined);
    return all && all.length === element.items.length ? { kind: "tuple", items: all } : undefined;
  }
  if (element.kind === "dict") return yieldedDict(element, value);
  return element.kind === "tensor" ? narrowed(element, toTensor(value)) : element;
}

function yieldedDict(element: DictValue, value: Value): Value | undefined {
  if (value.kind !== "dict") return undefined;
  if (value.open) return element;
  if (value.entries.size !== element.entries.size) return undefined;
  const entries = [...element.entries].flatMap(([key, { key: name, value: spec }]) => {
    const given = value.entries.get(key);
    const part = given && yielded(spec, given.value);
    return part ? [[key, { key: name, value: part }] as const] : [];
  });
  return entries.length === element.entries.size ? { ...element, entries: new Map(entries) } : undefined;
}

function narrowed(spec: TensorValue, value: TensorValue | undefined): TensorValue | undefined {
  if (!value || spec.ragged || !isRanked(value.shape)) return spec;
  return compareShapes(spec.shape, value.shape) === "no" ? undefined : made(value.shape, spec.dtype);
}

/** What a structure of TensorSpecs describes. */
export function ofSignature(signature: Value): Value {
  if (signature.kind === "tuple") return { kind: "tuple", items: signature.items.map(ofSignature) };
  if (signature.kind === "list" && signature.items) return { kind: "tuple", items: signature.items.map(ofSignature) };
  if (signature.kind === "dict")
    return {
      ...signature,
      entries: new Map([...signature.entries].map(([key, entry]) => [key, { key: entry.key, value: ofSignature(entry.value) }])),
    };
  return tensorOfSpec(signature) ?? unknown;
}

function ofTypes(types: Value, shapes: Value): Value {
  if ((types.kind === "tuple" || types.kind === "list") && types.items) {
    const shapeItems = shapes.kind === "tuple" || shapes.kind === "list" ? shapes.items : undefined;
    return {
      kind: "tuple",
      items: types.items.map((each, i) => ofTypes(each, shapes.kind === "none" ? none : (shapeItems?.[i] ?? unknown))),
    };
  }
  if (types.kind === "dict") {
    const shapeOfKey = (key: string): Value =>
      shapes.kind === "none" ? none : shapes.kind === "dict" ? (shapes.entries.get(key)?.value ?? unknown) : unknown;
    return {
      ...types,
      entries: new Map([...types.entries].map(([key, entry]) => [key, { key: entry.key, value: ofTypes(entry.value, shapeOfKey(key)) }])),
    };
  }
  return types.kind === "string" ? made(specShape(shapes), types.value === "str" ? "string" : types.value) : unknown;
}
