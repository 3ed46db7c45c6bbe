/** Bounds of integer content through arithmetic with a constant. */
import { isIntegerDType } from "../../shape/dtype";
import type { TensorValue, Value } from "../../value/values";

export type Range = NonNullable<TensorValue["range"]>;

/** Bounds of `left operator right` where one side is a Python integer; undefined when nothing is known. */
export function rangeOfBinary(operator: string, left: Value, right: Value): Range | undefined {
  const constant = integerOf(right);
  if (left.kind === "tensor" && left.range && constant !== undefined) return rightConstant(operator, left.range, constant);
  const first = integerOf(left);
  if (right.kind === "tensor" && right.range && first !== undefined) return leftConstant(operator, first, right.range);
  return undefined;
}

/** The same for floats that were drawn at random. */
export function drawnOfBinary(operator: string, left: Value, right: Value): TensorValue["drawn"] {
  if (left.kind === "tensor" && left.drawn) {
    const by = numberOf(right);
    return by === undefined ? undefined : scaled(operator, left.drawn, by);
  }
  const first = numberOf(left);
  if (right.kind !== "tensor" || !right.drawn || first === undefined) return undefined;
  return operator === "+" || operator === "*" ? scaled(operator, right.drawn, first) : undefined;
}

function scaled(operator: string, [low, high]: NonNullable<TensorValue["drawn"]>, by: number): TensorValue["drawn"] {
  const bounds = { "+": [low + by, high + by], "-": [low - by, high - by], "*": [low * by, high * by], "/": [low / by, high / by] };
  if (!isScaling(operator)) return undefined;
  const [a = 0, b = 0] = bounds[operator];
  return Number.isFinite(a) && Number.isFinite(b) ? [Math.min(a, b), Math.max(a, b)] : undefined;
}

function isScaling(operator: string): operator is "+" | "-" | "*" | "/" {
  return ["+", "-", "*", "/"].includes(operator);
}

/** A Python number, or an array of one integer. */
export function numberOf(value: Value): number | undefined {
  return value.kind === "float" ? value.value : integerOf(value);
}

function rightConstant(operator: string, range: Range, by: number): Range | undefined {
  const { min, max, every } = range;
  const ends = hasEnds(range) ? { ends: true as const } : {};
  switch (operator) {
    case "+":
      return { min: min + by, max: max + by, every, ...ends };
    case "-":
      return { min: min - by, max: max - by, every, ...ends };
    case "*":
      return { ...ordered(min * by, max * by, every && Math.abs(by) === 1), ...ends };
    case "//":
      return by > 0 ? { min: Math.floor(min / by), max: Math.floor(max / by), every, ...ends } : undefined;
    case "%":
      if (by <= 0) return undefined;
      return min >= 0 && max < by ? range : { min: 0, max: by - 1, every: every && max - min >= by - 1 };
    default:
      return undefined;
  }
}

function leftConstant(operator: string, first: number, range: Range): Range | undefined {
  switch (operator) {
    case "+":
    case "*":
      return rightConstant(operator, range, first);
    case "-":
      return { min: first - range.max, max: first - range.min, every: range.every, ...(hasEnds(range) ? { ends: true } : {}) };
    default:
      return undefined;
  }
}

function ordered(a: number, b: number, every: boolean): Range {
  return { min: Math.min(a, b), max: Math.max(a, b), every };
}

function integerOf(value: Value): number | undefined {
  if (value.kind === "int") return typeof value.value === "number" ? value.value : undefined;
  return value.kind === "tensor" && value.content && isIntegerDType(value.dtype) ? integerOf(value.content) : undefined;
}

/** Whether both bounds are sure to be among the values. */
export function hasEnds(range: Range): boolean {
  return range.every || range.ends === true;
}

/** An array some of whose values are `written` over: bounds take the new values in. */
export function overwritten(tensor: TensorValue, written: Value): TensorValue {
  const kept = forgetValues(tensor);
  const constant = integerOf(written);
  const added: Range | undefined =
    constant !== undefined ? { min: constant, max: constant, every: true } : written.kind === "tensor" ? written.range : undefined;
  const { range } = tensor;
  if (!range || !added) return kept;
  const ends = hasEnds(range) && hasEnds(added) ? { ends: true as const } : {};
  return { ...kept, range: { min: Math.min(range.min, added.min), max: Math.max(range.max, added.max), every: false, ...ends } };
}

/** Bounds of some of the values. */
export function partOf(range: Range | undefined): Range | undefined {
  return range && (hasEnds(range) ? { min: range.min, max: range.max, every: false } : range);
}

/** What is known of the values of an array, to be kept by a result that holds the same values. */
export function valuesOf(tensor: TensorValue): Pick<TensorValue, "range" | "distinct" | "drawn"> {
  const distinct = distinctTexts(tensor);
  return { ...(tensor.range ? { range: tensor.range } : {}), ...(distinct === undefined ? {} : { distinct }), ...drawnOf(tensor) };
}

/** Number of different texts in an array of text; undefined when not known. */
export function distinctTexts({ distinct, content }: TensorValue): number | undefined {
  if (distinct !== undefined || !content) return distinct;
  const texts = textsIn(content);
  return texts && texts.length > 0 ? new Set(texts).size : undefined;
}

function textsIn(content: Value): readonly string[] | undefined {
  if (content.kind === "string") return content.value === undefined ? undefined : [content.value];
  if (content.kind !== "tuple") return undefined;
  const parts = content.items.map(textsIn);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** The same for a result that holds some of them, rows or single values. */
export function someValuesOf(tensor: TensorValue): Pick<TensorValue, "range" | "drawn"> {
  const range = partOf(tensor.range);
  return { ...(range ? { range } : {}), ...drawnOf(tensor) };
}

function drawnOf({ drawn }: TensorValue): Pick<TensorValue, "drawn"> {
  return drawn ? { drawn } : {};
}

/** An array some of whose values were overwritten: only shape and type are still known. */
export function forgetValues(tensor: TensorValue): TensorValue {
  const { range: _range, content: _content, oneHot: _oneHot, distinct: _distinct, drawn: _drawn, ...rest } = tensor;
  return rest;
}

/** The smallest and the largest value that are sure to occur. */
export function knownBounds({ range, drawn, content }: TensorValue): readonly [number, number] | undefined {
  if (range && hasEnds(range)) return [range.min, range.max];
  const numbers = content && numbersIn(content);
  return numbers && numbers.length > 0 ? [Math.min(...numbers), Math.max(...numbers)] : drawn;
}

/** The numbers of a nested list; undefined when one is not known. */
export function numbersIn(content: Value): readonly number[] | undefined {
  if (content.kind === "int" || content.kind === "float") return typeof content.value === "number" ? [content.value] : undefined;
  if (content.kind !== "tuple" && content.kind !== "list") return undefined;
  const parts = content.items?.map(numbersIn);
  return parts?.every((part) => part !== undefined) ? parts.flat() : undefined;
}
