/**
 * `keras.ops`: how an operation is declared. On KerasTensors only the shapes are computed, by rules that differ here and there
 * from what the backend does with arrays (keras/src/ops/operation.py); `isSymbolic` tells a rule which of the two it is.
 */
import type { Shape } from "../../../shape/dim";
import { compareShapes } from "../../../shape/shape";
import { type Args, type Context, failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { unknown } from "../../../value/make";
import { anyTensor, asTensor, flattenTensors, forEachLeaf, mapLeaves, type TensorParts, tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import { NOT_KNOWN, type Param, type Params, type Reading } from "../../vocabulary/bind";
import { type Entry, fn, type Rule } from "../../vocabulary/functions";
import { dtypeName, flag, ignored, integers, optional, ordered, param, refuse, withDefault } from "../../vocabulary/params";
import { symbolicOperation } from "../operation";

/**
 * An operation: its results remember how they were made when any argument is a KerasTensor. `names` are the parameters in
 * order: one that must be given although no shape depends on it has a "!" behind it; one that symbolic Keras asks for its
 * shape, which Python numbers and lists do not have, a "*".
 */
export function op<const P extends Params>(names: string, params: P, rule: Rule<P>, whenUnknown: Value = anyTensor("tensorflow")): Entry {
  const marked = names.split(" ");
  const needed = marked.filter((name) => name.endsWith("!"));
  const all = { ...Object.fromEntries(needed.map((name) => [name.slice(0, -1), required])), ...params };
  const shaped = marked.flatMap((name, index) => (name.endsWith("*") ? [{ name: name.slice(0, -1), index }] : []));
  return symbolic(fn(ordered(names.replace(/[!*]/g, ""), all), rule, whenUnknown), shaped);
}

const required: Param<null> = { ...ignored, required: true };

/** The same for a function that is declared in another way. */
export function symbolic(entry: Entry, shaped: readonly Place[] = []): Entry {
  return {
    ...entry,
    define: (path, library) => {
      const plain = entry.define(path, library);
      if (plain.kind !== "native") return plain;
      const invoke = (args: Args, ctx: Context): Value => {
        checkShaped(plain.name, args, shaped);
        return traced(plain.name, plain.invoke, args, ctx);
      };
      return { ...plain, invoke };
    },
  };
}

interface Place {
  readonly name: string;
  readonly index: number;
}

/** Refuses Python numbers and lists beside a KerasTensor. */
function checkShaped(owner: string, args: Args, places: readonly Place[]): void {
  if (places.length === 0 || !isSymbolic(...[...args.positional, ...args.named.values()].map((each) => each.value))) return;
  for (const { name, index } of places) {
    const given = args.positional[index] ?? args.named.get(name);
    if (given && isPlain(given.value))
      failAt({ at: given.site }, { code: "wrong-kind", owner, expected: "a tensor", got: display(given.value), argument: name });
  }
}

function isPlain(value: Value): boolean {
  return (
    value.kind === "int" ||
    value.kind === "float" ||
    value.kind === "bool" ||
    value.kind === "list" ||
    (value.kind === "tuple" && !isSymbolic(value))
  );
}

function traced(name: string, invoke: (args: Args, ctx: Context) => Value, args: Args, ctx: Context): Value {
  const values = [...args.positional, ...args.named.values()].map((each) => each.value);
  const again = (replaced: readonly Value[], context: Context): Value => {
    const positional = args.positional.map((each, i) => ({ ...each, value: replaced[i] ?? unknown }));
    const named = new Map(
      [...args.named].map(([key, each], i) => [key, { ...each, value: replaced[positional.length + i] ?? unknown }] as const),
    );
    return invoke({ ...args, positional, named }, context);
  };
  const result = symbolicOperation(name, values, again, invoke(args, ctx), ctx);
  return !isSymbolic(...values) && values.some(mayBeSymbolic) ? withoutFramework(result) : result;
}

/** Of what nobody knows, a KerasTensor may come out. */
function mayBeSymbolic(value: Value): boolean {
  let may = false;
  forEachLeaf(value, (leaf) => {
    may ||= leaf.kind === "unknown" || (leaf.kind === "tensor" && leaf.framework === "any");
  });
  return may;
}

function withoutFramework(result: Value): Value {
  return mapLeaves(result, (leaf) => (leaf.kind === "tensor" && leaf.framework === "tensorflow" ? { ...leaf, framework: "any" } : leaf));
}

/** A result; it becomes a KerasTensor when an argument is one. */
export function made(shape: Shape, dtype: string | undefined, parts: TensorParts = {}): TensorValue {
  return tensor(shape, dtype, "tensorflow", parts);
}

/** The same values in another shape. */
export function moved(of: TensorValue, shape: Shape): TensorValue {
  return made(shape, of.dtype, of.range ? { range: of.range } : {});
}

export const unknownTensor: TensorValue = anyTensor("tensorflow");

/** Whether only shapes are computed. */
export function isSymbolic(...values: readonly (Value | null)[]): boolean {
  return values.some((value) => value !== null && flattenTensors(value).some((each) => each.framework === "keras"));
}

/** `ops.convert_to_tensor`; a KerasTensor stays one. Undefined when it is not known what the value is. */
export function toTensor(value: Value): TensorValue | undefined {
  const found = value.kind === "unknown" ? unknownTensor : asTensor(value, "tensorflow");
  if (!found || found.framework === "keras") return value.kind === "tensor" ? found : undefined;
  if (value.kind !== "tensor" && isSymbolic(value)) return undefined;
  const { variable: _variable, origin: _origin, name: _name, ...rest } = found;
  const dtype = value.kind === "tensor" ? found.dtype : pythonDType(value, found.dtype);
  return { ...rest, framework: "tensorflow", dtype: dtype === "str" ? "string" : dtype };
}

/** Python numbers are 32-bit, arrays in lists keep their type. */
function pythonDType(value: Value, dtype: string | undefined): string | undefined {
  const [first] = flattenTensors(value);
  if (first) return first.dtype;
  return dtype === "float64" ? "float32" : dtype === "int64" ? "int32" : dtype;
}

/** Anything that becomes a tensor. */
export const tensorArgument: Param<TensorValue> = param<TensorValue>((value, at) => {
  checkTensor(value, at);
  return toTensor(value) ?? NOT_KNOWN;
}, unknownTensor);

/** A tensor that is asked for its shape wherever it stands. */
export const shapedArgument: Param<TensorValue> = param<TensorValue>((value, at) => {
  if (isPlain(value))
    failAt({ at: at.site }, { code: "wrong-kind", owner: at.owner, expected: "a tensor", got: display(value), argument: at.argument });
  return tensorArgument.read(value, at);
}, unknownTensor);

function checkTensor(value: Value, at: Reading): void {
  if (value.kind === "none" || value.kind === "dict" || value.kind === "function" || value.kind === "dataset")
    failAt({ at: at.site }, { code: "wrong-kind", owner: at.owner, expected: "a tensor", got: display(value), argument: at.argument });
  if (value.kind !== "list" && value.kind !== "tuple") return;
  const [first, ...rest] = (value.items ?? []).flatMap((item) => asTensor(item) ?? []);
  const other = first && rest.find((each) => compareShapes(first.shape, each.shape) === "no");
  if (first && other)
    failAt(
      { at: at.site },
      { code: "broadcast-mismatch", owner: at.owner, shapes: [first.shape, other.shape], detail: "rows of one shape" },
    );
}

/** An operand of a promoting operation: a Python number adapts to the other's type. */
export interface Operand {
  readonly tensor: TensorValue;
  /** Its type, or `int`/`float` for a Python number. */
  readonly dtype: string | undefined;
}

export const operand: Param<Operand> = param<Operand>(
  (value, at) => {
    const found = tensorArgument.read(value, at);
    if (typeof found === "symbol") return NOT_KNOWN;
    return { tensor: found, dtype: value.kind === "int" || value.kind === "float" ? value.kind : found.dtype };
  },
  { tensor: unknownTensor, dtype: undefined },
);

/** Several tensors in a list or tuple, or the rows of one. */
export const tensorsArgument: Param<readonly TensorValue[]> = param<readonly TensorValue[]>((value, at) => {
  if (value.kind === "tensor" && isSymbolic(value))
    failAt(
      { at: at.site },
      { code: "wrong-kind", owner: at.owner, expected: "a list of tensors", got: "a KerasTensor", argument: at.argument },
    );
  const items = at.ctx.items(value);
  const tensors = items?.map((item) => toTensor(item));
  return tensors?.every((each) => each !== undefined) ? tensors : NOT_KNOWN;
});

export const axes: Param<readonly number[] | null> = optional(integers);
export const keepdims: Param<boolean> = flag(false);

/** A parameter that has no default. */
export function needed<T>(of: Param<T>): Param<T> {
  return { ...of, required: true, fallback: NOT_KNOWN };
}

const KNOWN_DTYPE = /^(bool|u?int(8|16|32|64)|b?float(16|32|64)|float8_e4m3fn|float8_e5m2|complex(64|128)|string|int|float|str)$/;

/** A dtype by name; null for None, undefined when not known. A name that is none is refused. */
export const dtype: Param<string | undefined | null> = withDefault(
  param<string | undefined | null>((value, at) => {
    const name = dtypeName(value);
    if (typeof name === "string" && value.kind === "string" && !KNOWN_DTYPE.test(name)) refuse(at, "a dtype", value);
    if (name === "int") return "int64";
    return name === "float" || (value.kind === "class" && name === "float64") ? "float32" : name;
  }, undefined),
  null,
);
