/**
 * What `fit`, `evaluate` and `predict` are given, as batches: arrays, datasets, generators and `PyDataset` objects
 * (keras/src/trainers/data_adapters). Fails for kinds that Keras refuses and for different numbers of samples.
 */
import { addDims, type Dim, minDims, moduloDims, symbol, UNKNOWN } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { int, makeArgs, none, tuple } from "../../../value/make";
import { asTensor, forEachLeaf, mapLeaves, mapTensors } from "../../../value/tensors";
import type { ObjectValue, TensorValue, Value } from "../../../value/values";
import { checkArrays, countSamples } from "./arrays";

/** Arguments as the user gave them. */
export interface Given {
  readonly x: Value;
  readonly y: Value;
  readonly weight: Value;
  readonly sites: { readonly x: Site | undefined; readonly y: Site | undefined; readonly weight: Site | undefined };
}

/** One batch: inputs, labels and weights, `none` where there are none. */
export interface Parts {
  readonly x: Value;
  readonly y: Value;
  readonly weight: Value;
}

export interface Source {
  readonly kind: "arrays" | "dataset" | "generator";
  readonly sites: Given["sites"];
  /** As the program has it: whole arrays, or one element. */
  readonly whole: Parts;
  /** What Keras traces its functions with: the batch axis of arrays is None. */
  readonly traced: Parts;
  /** The same as if nothing had been traced before. */
  readonly strict?: Parts;
  /** Numbers of rows that batches have when they run; a symbol where they are not known. */
  readonly batchSizes: readonly Dim[];
  /** Rows of a full batch of arrays. */
  readonly batchSize?: number | undefined;
  /** The program says how large batches are. */
  readonly isSized: boolean;
  /** Rows in all; UNKNOWN. */
  readonly samples: Dim;
}

const BATCH = symbol("batch");

/** Read the data of one call; undefined when they are not known. */
export function readSource(owner: string, raw: Given, batchSize: Dim, ctx: Context): Source | undefined {
  const given: Given = { ...raw, x: withFrames(raw.x), y: withFrames(raw.y), weight: withFrames(raw.weight) };
  const { x } = given;
  if (isNotKnown(x)) return undefined;
  if (x.kind === "dataset") {
    refuseLabels(owner, given, "a dataset");
    if (x.fails) failAt({ at: given.sites.x }, x.fails);
    return isNotKnown(x.element) ? undefined : datasetSource(given, x);
  }
  if (x.kind === "iterator")
    return x.type === "generator" ? generatorSource(owner, given, x, ctx) : refuseKind(owner, given, "another iterator");
  if (x.kind === "object" && isPyDataset(x)) return pyDatasetSource(owner, given, x, ctx);
  if (x.kind === "object") return isOwn(x) ? refuseKind(owner, given, `an object of the class ${x.cls.name}`) : undefined;
  if (x.kind === "tensor" || x.kind === "list" || x.kind === "tuple" || x.kind === "dict" || isPlain(x))
    return arraySource(owner, given, batchSize);
  return undefined;
}

/** keras/src/trainers/data_adapters/__init__.py get_data_adapter: no other kinds are taken. */
function refuseKind(owner: string, { sites }: Given, got: string): never {
  const expected = "arrays, a dataset, a generator or a PyDataset";
  return failAt({ at: sites.x }, { code: "wrong-kind", owner, argument: "x", expected, got });
}

/** Everything about its class is known, and NumPy makes no array of it. */
function isOwn({ cls }: ObjectValue): boolean {
  return cls.mro.every((each) => each !== undefined && each.path === undefined && !each.attrs.has("__array__"));
}

/** Whether even the structure is not known: there may be labels or not. */
function isNotKnown({ kind }: Value): boolean {
  return kind === "unknown" || kind === "union";
}

/** DataFrames are arrays of their entries. */
function withFrames(value: Value): Value {
  return mapLeaves(value, (leaf) => (leaf.kind === "object" ? (asTensor(leaf) ?? leaf) : leaf));
}

function isPlain(value: Value): boolean {
  return value.kind === "none" || value.kind === "string" || value.kind === "int" || value.kind === "float" || value.kind === "bool";
}

function refuseLabels(owner: string, given: Given, what: string): void {
  if (given.y.kind === "none" || given.y.kind === "unknown") return;
  failAt(
    { at: given.sites.y },
    { code: "training-setup", owner, detail: `y must not be given with ${what}, which holds the labels itself` },
  );
}

function arraySource(owner: string, given: Given, batchSize: Dim): Source {
  checkArrays(owner, given);
  const samples = countSamples(owner, given);
  const whole: Parts = { x: given.x, y: given.y, weight: given.weight };
  const traced = mapParts(whole, (each) => batchOf(asBackend(each), null));
  return {
    kind: "arrays",
    sites: given.sites,
    whole,
    traced,
    batchSizes: sizesOfBatches(samples, batchSize),
    batchSize: batchSize === null ? DEFAULT_BATCH : typeof batchSize === "number" ? batchSize : undefined,
    isSized: batchSize !== null,
    samples,
  };
}

const DEFAULT_BATCH = 32;

/** Rows of the first batch and of the last, shorter one. */
function sizesOfBatches(samples: Dim, batchSize: Dim): readonly Dim[] {
  const size = typeof batchSize === "number" && batchSize > 0 ? batchSize : batchSize === null ? DEFAULT_BATCH : UNKNOWN;
  const first = minDims(samples, size);
  if (typeof first !== "number") return [BATCH];
  const rest = moduloDims(samples, size);
  return typeof rest === "number" && rest > 0 && rest !== first ? [first, rest] : [first];
}

function datasetSource(given: Given, x: Extract<Value, { kind: "dataset" }>): Source {
  const whole = fromCall(unpack(x.element), x.origin);
  const first = x.first && rowsOf(unpack(x.first).x);
  const batchSizes = typeof first === "number" ? [first] : [BATCH];
  const sites = { x: given.sites.x, y: given.sites.x, weight: given.sites.x };
  return { kind: "dataset", sites, whole, traced: mapParts(whole, asBackend), batchSizes, isSized: true, samples: samplesOf(x) };
}

/** The inputs are what the last call of the dataset made of them; labels come from where they were made. */
function fromCall(parts: Parts, origin: Site | undefined): Parts {
  return origin ? { ...parts, x: mapTensors(parts.x, (each) => ({ ...each, origin })) } : parts;
}

function samplesOf(x: Extract<Value, { kind: "dataset" }>): Dim {
  if (x.samples !== undefined) return x.samples;
  const rows = rowsOf(unpack(x.element).x);
  return typeof rows === "number" && typeof x.cardinality === "number" ? rows * x.cardinality : UNKNOWN;
}

function generatorSource(owner: string, given: Given, x: Extract<Value, { kind: "iterator" }>, ctx: Context): Source | undefined {
  refuseLabels(owner, given, "a generator");
  const element = ctx.element(x);
  if (isNotKnown(element)) return undefined;
  const refuse = (expected: string): never => failAt({ at: given.sites.x }, { code: "wrong-kind", owner, expected, got: display(element) });
  if (element.kind !== "tuple" && isData(element)) refuse("a generator of tuples (inputs, labels)");
  forEachLeaf(element, (leaf) => {
    const shape = leaf.kind === "none" ? undefined : asTensor(leaf)?.shape;
    if (shape && isRanked(shape) && shape.length === 0) refuse("a generator of batches, whose arrays have at least one axis");
  });
  refuseLists(owner, given, unpack(element), ctx);
  return { ...elementSource(given, unpack(element)), samples: x.items ? rowsInAll(x.items) : UNKNOWN };
}

/** With TensorFlow batches become elements of a `tf.data.Dataset`, whose signature has no lists. */
function refuseLists(owner: string, { sites }: Given, { x, y, weight }: Parts, ctx: Context): void {
  if (![x, y, weight].some(hasList) || ctx.mentions(OTHER_BACKEND)) return;
  const expected = "batches in tuples or dicts of arrays";
  failAt({ at: sites.x }, { code: "wrong-kind", owner, argument: "x", expected, got: "batches with a list" });
}

/** Words of programs that choose the backend. */
const OTHER_BACKEND = ["KERAS_BACKEND", "set_backend"];

function hasList(value: Value): boolean {
  if (value.kind === "tuple") return value.items.some(hasList);
  return value.kind === "list" || (value.kind === "dict" && [...value.entries.values()].some((entry) => hasList(entry.value)));
}

/** Rows of all batches together. */
function rowsInAll(batches: readonly Value[]): Dim {
  return batches.map((batch) => rowsOf(unpack(batch).x)).reduce(addDims, 0);
}

function isData(value: Value): boolean {
  return value.kind === "tensor" || value.kind === "list" || value.kind === "dict";
}

/** A user's class with `__getitem__`, derived from PyDataset or the older Sequence. */
function isPyDataset(object: ObjectValue): boolean {
  return object.cls.mro.some((each) => each?.path?.endsWith(".PyDataset") || each?.path === "keras.utils.Sequence");
}

/** Neither a `__len__` nor `num_batches` beside those that raise. */
function isUnsized({ cls }: ObjectValue): boolean {
  return cls.mro.every(
    (each) => each !== undefined && (each.path !== undefined || !(each.attrs.has("__len__") || each.attrs.has("num_batches"))),
  );
}

const FEW_BATCHES = 16;

function pyDatasetSource(owner: string, given: Given, object: ObjectValue, ctx: Context): Source | undefined {
  refuseLabels(owner, given, "a PyDataset");
  if (isUnsized(object)) failAt({ at: given.sites.x }, { code: "training-setup", owner, detail: "needs a PyDataset with a __len__" });
  const batch = (index: number): Value => ctx.callMethod(object, "__getitem__", makeArgs([int(index)]));
  const element = batch(0);
  if (isNotKnown(element)) return undefined;
  refuseLists(owner, given, unpack(element), ctx);
  const length = ctx.callMethod(object, "__len__", makeArgs([]));
  if (length.kind === "int" && length.value === 0)
    failAt({ at: given.sites.x }, { code: "training-setup", owner, detail: "needs a PyDataset with at least one batch" });
  const count = length.kind === "int" && typeof length.value === "number" && length.value <= FEW_BATCHES ? length.value : undefined;
  const others =
    count === undefined ? undefined : ctx.attempt(() => Array.from({ length: Math.max(0, count - 1) }, (_, index) => batch(index + 1)));
  return { ...elementSource(given, unpack(element)), samples: others ? rowsInAll([element, ...others]) : UNKNOWN };
}

function elementSource(given: Given, whole: Parts): Source {
  const rows = rowsOf(whole.x);
  const sites = { x: given.sites.x, y: given.sites.x, weight: given.sites.x };
  const traced = mapParts(whole, (each) => batchOf(asBackend(each), null));
  return {
    kind: "generator",
    sites,
    whole,
    traced,
    batchSizes: [typeof rows === "number" ? rows : BATCH],
    isSized: true,
    samples: UNKNOWN,
  };
}

/** `unpack_x_y_sample_weight`: lists are read as tuples, anything else is x. */
export function unpack(value: Value): Parts {
  const items = value.kind === "tuple" || value.kind === "list" ? value.items : undefined;
  if (!items) return { x: value, y: none, weight: none };
  const [x = none, y = none, weight = none] = items;
  return { x, y, weight };
}

/** The tuple that `train_step` gets. A `tf.data.Dataset` lies in between, which has tuples where there were lists. */
export function pack({ x, y, weight }: Parts): Value {
  if (weight.kind !== "none") return tuple([x, y, weight].map(withTuples));
  if (y.kind !== "none") return tuple([x, y].map(withTuples));
  return x.kind === "tuple" || x.kind === "list" ? tuple([withTuples(x)]) : x;
}

function withTuples(value: Value): Value {
  return (value.kind === "list" || value.kind === "tuple") && value.items ? tuple(value.items.map(withTuples)) : value;
}

/** The batch as the user's own code sees it when it runs: with its number of rows where the program says it. */
export function running(source: Source): Parts {
  const [rows] = source.batchSizes;
  if (!source.isSized || typeof rows !== "number") return source.traced;
  return mapParts(source.traced, (of) => (isRanked(of.shape) && of.shape[0] === null ? batchOf(of, rows) : of));
}

/** The first batch as a model is built for it: of arrays that do not fill every batch, Keras leaves the number of rows open. */
export function building(source: Source, owner: string): Parts {
  const [rows, ...others] = source.batchSizes;
  const fills = owner === "predict" || owner.endsWith("_on_batch") || (others.length === 0 && rows === source.batchSize);
  if (source.kind !== "arrays" || typeof rows !== "number" || !fills) return source.traced;
  return mapParts(source.traced, (of) => batchOf(of, rows));
}

export function mapParts(parts: Parts, change: (of: TensorValue) => TensorValue): Parts {
  return { x: mapTensors(parts.x, change), y: mapTensors(parts.y, change), weight: mapTensors(parts.weight, change) };
}

/** The same array with another number of rows. */
export function batchOf(of: TensorValue, rows: Dim): TensorValue {
  return isRanked(of.shape) && of.shape.length > 0 ? { ...of, shape: [rows, ...of.shape.slice(1)] } : of;
}

/** Rows of the first array of a structure. */
export function rowsOf(value: Value): Dim {
  if (value.kind === "tensor") return isRanked(value.shape) ? (value.shape[0] ?? UNKNOWN) : UNKNOWN;
  if ((value.kind === "list" || value.kind === "tuple") && value.items?.[0]) return rowsOf(value.items[0]);
  if (value.kind === "dict") for (const entry of value.entries.values()) return rowsOf(entry.value);
  return UNKNOWN;
}

/** Arrays become tensors, their floats float32; a pandas Series becomes one column. */
function asBackend(of: TensorValue): TensorValue {
  const { content: _content, ...rest } = of;
  const column = of.framework === "pandas" && isRanked(of.shape) && of.shape.length === 1 ? [...of.shape, 1] : of.shape;
  const dtype = of.dtype === "float64" || of.dtype === "float16" ? "float32" : of.dtype;
  return { ...rest, shape: column, dtype, framework: of.framework === "keras" ? "keras" : "tensorflow" };
}
