/** What numpy.random draws: arrays of numbers, and items of others. */
import { type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { dimAt, isRanked, product } from "../../shape/shape";
import { anyFloat, anyInt, anyString, unknown } from "../../value/make";
import { asTensor } from "../../value/tensors";
import type { Value } from "../../value/values";
import { type Range, someValuesOf, valuesOf } from "../tensors/ranges";
import { ndarray } from "./arguments";
import { distinctCount } from "./searching";

/** Draws of a size that is given; without one a single number. */
export function drawn(given: Shape | null, dtype: string, range?: Range, otherwise: Shape = []): Value {
  const shape = given ?? otherwise;
  if (!given && isRanked(shape) && shape.length === 0) return dtype.startsWith("float") ? anyFloat : anyInt;
  return ndarray(shape, dtype, range ? { range: { ...range, every: allOccur(shape, range.max - range.min + 1) } } : {});
}

/** How likely it may be that a value is missing among many draws, for all of them to be taken as drawn. */
const NEGLIGIBLE = 1e-9;

/** Whether each of `values` equally likely ones is all but sure to be drawn. */
function allOccur(shape: Shape, values: number): boolean {
  const draws = isRanked(shape) ? product(shape) : UNKNOWN;
  return typeof draws === "number" && values * (1 - 1 / values) ** draws < NEGLIGIBLE;
}

/** The axis is looked at only where there are several. */
interface Choosing {
  readonly replace: boolean;
  readonly uniform: boolean;
  readonly axis: number | undefined;
}

export function choice(from: Value, given: Shape | null, { replace, uniform, axis: asked }: Choosing): Value {
  const a = from.kind === "bool" ? anyInt : from;
  const population = asTensor(a);
  const rank = population && isRanked(population.shape) ? population.shape.length : 0;
  const axis = asked !== undefined && asked < 0 ? asked + rank : asked;
  const count =
    a.kind === "int"
      ? a.value
      : population && isRanked(population.shape) && population.shape.length > 0 && axis !== undefined && axis >= 0 && axis < rank
        ? dimAt(population.shape, axis)
        : undefined;
  if (!replace && given && isRanked(given) && typeof count === "number") {
    const wanted = given.every((each) => typeof each === "number") ? given.reduce((x, y) => x * y, 1) : 0;
    if (wanted > count)
      fail({
        code: "invalid-argument",
        owner: "choice",
        argument: "size",
        expected: `at most ${count} draws without replacement`,
        got: String(wanted),
      });
  }
  if (!population) return unknown;
  if (a.kind === "int") {
    const range: Range | undefined =
      typeof a.value === "number" && a.value > 0 ? { min: 0, max: a.value - 1, every: false, ends: true } : undefined;
    const made = drawn(given, "int64", range);
    return made.kind === "tensor" && range && !uniform ? { ...made, range } : made;
  }
  if (!isRanked(population.shape) || axis === undefined) return ndarray(UNKNOWN_RANK, population.dtype);
  const rest = population.shape.filter((_, i) => i !== axis);
  const shape = given === null ? rest : isRanked(given) ? [...rest.slice(0, axis), ...given, ...rest.slice(axis)] : UNKNOWN_RANK;
  if (population.dtype === "str" && given === null && rest.length === 0) return anyString;
  const values = distinctCount(population);
  const known = uniform && typeof values === "number" && rest.length === 0 && allOccur(shape, values);
  if (population.dtype === "str") return ndarray(shape, "str", known ? { distinct: values } : {});
  return ndarray(shape, population.dtype, known ? valuesOf(population) : someValuesOf(population));
}
