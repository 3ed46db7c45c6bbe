/**
 * Dimensions: the sizes of axes. Pure arithmetic; nothing here knows a layer or Python.
 */
import { lowerBound } from "./bound";
import { floorQuotient, sizeOf } from "./quotient";
import { add, atomTerms, constantOf, exact, greatestCommonDivisor, isSize, multiply, type Size, scale, subtract, termsOf } from "./terms";

export { formatDim } from "./format";

/**
 * A dimension is an integer; a {@link SymbolicDim}, a polynomial over named symbols in normal form; `null`, Keras's
 * dynamic dimension `None`; or {@link UNKNOWN}, one that the analyzer does not know. `null` and UNKNOWN differ: a layer
 * that needs a size refuses the first and is silent about the second.
 */
export type Dim = number | SymbolicDim | null | Unknown;

export interface Unknown {
  readonly kind: "unknown-dim";
}
export const UNKNOWN: Unknown = Object.freeze({ kind: "unknown-dim" });

/**
 * Sum of terms in normal form: terms sorted by key, no zero coefficient, not a mere integer. Equal polynomials have equal `key`s.
 * Every named symbol is a positive integer (a size).
 */
export interface SymbolicDim {
  readonly kind: "symbolic-dim";
  readonly key: string;
  readonly terms: readonly Term[];
}
export interface Term {
  readonly coefficient: number;
  /** Product of atoms, sorted by key; empty for the constant term. */
  readonly atoms: readonly Atom[];
}
export type Atom =
  | { readonly kind: "symbol"; readonly key: string; readonly name: string }
  /** `numerator // denominator` that does not divide evenly for sure. */
  | { readonly kind: "floor"; readonly key: string; readonly numerator: Dim; readonly denominator: Dim };

/** Known rank: one Dim an axis. */
export type Dims = readonly Dim[];
export interface UnknownRank {
  readonly kind: "unknown-rank";
}
export const UNKNOWN_RANK: UnknownRank = Object.freeze({ kind: "unknown-rank" });
export type Shape = Dims | UnknownRank;

export type Verdict = "yes" | "no" | "maybe";

/** A named size: an integer of one or more. */
export function symbol(name: string): SymbolicDim {
  const terms = atomTerms({ kind: "symbol", key: name, name });
  return { kind: "symbolic-dim", key: `1*${name}`, terms };
}

/** An integer or a symbolic expression; neither None nor unknown. */
export function isKnown(dim: Dim): dim is number | SymbolicDim {
  return isSize(dim);
}

export function isInteger(dim: Dim): dim is number {
  return typeof dim === "number";
}

export function isUnknown(dim: Dim): dim is Unknown {
  return typeof dim === "object" && dim !== null && dim.kind === "unknown-dim";
}

/** `a + b`. Unknown if either is unknown, else None if either is None: so for all arithmetic here. */
export function addDims(a: Dim, b: Dim): Dim {
  return operate(a, b, integerSum, (x, y) => sizeOf(add(termsOf(x), termsOf(y))));
}

/** `a - b`. */
export function subtractDims(a: Dim, b: Dim): Dim {
  return operate(a, b, integerDifference, (x, y) => sizeOf(subtract(termsOf(x), termsOf(y))));
}

/** `-a`. */
export function negateDim(a: Dim): Dim {
  return subtractDims(0, a);
}

/** `a * b`. */
export function multiplyDims(a: Dim, b: Dim): Dim {
  return operate(a, b, integerProduct, (x, y) => sizeOf(multiply(termsOf(x), termsOf(y))));
}

/** Python's `a // b`, rounded towards minus infinity; unknown when `b` is zero. */
export function floorDivideDims(a: Dim, b: Dim): Dim {
  return operate(a, b, integerQuotient, (x, y) => (y === 0 ? undefined : sizeOf(floorQuotient(termsOf(x), termsOf(y)))));
}

/** `a / b` rounded towards plus infinity; unknown when `b` is zero. */
export function ceilDivideDims(a: Dim, b: Dim): Dim {
  const positive = isKnown(b) && lowerBound(termsOf(b)) > 0;
  return positive ? floorDivideDims(addDims(a, subtractDims(b, 1)), b) : negateDim(floorDivideDims(negateDim(a), b));
}

/** Python's `a % b`, which has the sign of `b`; unknown when `b` is zero. */
export function moduloDims(a: Dim, b: Dim): Dim {
  return subtractDims(a, multiplyDims(b, floorDivideDims(a, b)));
}

/** `a ** n`; unknown for a negative or symbolic exponent. */
export function powDims(a: Dim, n: Dim): Dim {
  return operate(a, n, integerPower, symbolicPower);
}

/** The larger; unknown when the order of the two is undecided. */
export function maxDims(a: Dim, b: Dim): Dim {
  return operate(
    a,
    b,
    (x, y) => Math.max(x, y),
    (x, y) => (atLeast(x, y) ? x : atLeast(y, x) ? y : undefined),
  );
}

/** The smaller; unknown when the order of the two is undecided. */
export function minDims(a: Dim, b: Dim): Dim {
  return operate(
    a,
    b,
    (x, y) => Math.min(x, y),
    (x, y) => (atLeast(x, y) ? y : atLeast(y, x) ? x : undefined),
  );
}

/**
 * Are they equal? "no" only when no sizes of one or more make them equal. None may be any size, so it compares as "maybe".
 *
 * A bare symbol against an integer is always "maybe": it stands for an argument whose value the program has not given yet.
 */
export function compareDims(a: Dim, b: Dim): Verdict {
  if (isInteger(a) && isInteger(b)) return a === b ? "yes" : "no";
  const difference = subtractDims(a, b);
  if (!isKnown(difference)) return "maybe";
  if (isInteger(difference)) return difference === 0 ? "yes" : "no";
  if ((isInteger(a) && isSymbol(b)) || (isInteger(b) && isSymbol(a))) return "maybe";
  return isNeverZero(difference) ? "no" : "maybe";
}

/** Is `a < b`? */
export function lessThan(a: Dim, b: Dim): Verdict {
  const difference = subtractDims(b, a);
  if (!isKnown(difference)) return "maybe";
  const terms = termsOf(difference);
  if (lowerBound(terms) > 0) return "yes";
  return lowerBound(scale(terms, -1)) >= 0 ? "no" : "maybe";
}

/** The same dimension as data: None is None here, and unknown is unknown. */
export function sameDim(a: Dim, b: Dim): boolean {
  if (a === b) return true;
  if (!isKnown(a) || !isKnown(b)) return isUnknown(a) && isUnknown(b);
  return typeof a === "object" && typeof b === "object" && a.key === b.key;
}

/** `a / b` if `b` is sure to divide `a`. */
export function divideEvenly(a: Dim, b: Dim): number | SymbolicDim | undefined {
  const quotient = floorDivideDims(a, b);
  return isKnown(quotient) && compareDims(multiplyDims(quotient, b), a) === "yes" ? quotient : undefined;
}

type IntegerRule = (a: number, b: number) => number;
const integerSum: IntegerRule = (a, b) => a + b;
const integerDifference: IntegerRule = (a, b) => a - b;
const integerProduct: IntegerRule = (a, b) => a * b;
const integerQuotient: IntegerRule = (a, b) => Math.floor(a / b);
const integerPower: IntegerRule = (a, n) => (n < 0 ? Number.NaN : a ** n);

function operate(a: Dim, b: Dim, integers: IntegerRule, sizes: (a: Size, b: Size) => Size | undefined): Dim {
  if (typeof a === "number" && typeof b === "number") {
    const result = exact(integers(a, b));
    return Number.isNaN(result) ? UNKNOWN : result;
  }
  if (isUnknown(a) || isUnknown(b)) return UNKNOWN;
  if (a === null || b === null) return null;
  return sizes(a, b) ?? UNKNOWN;
}

function symbolicPower(a: Size, n: Size): Size | undefined {
  if (!isInteger(n) || n < 0) return undefined;
  let power: Dim = 1;
  for (let i = 0; i < n && isKnown(power); i++) power = multiplyDims(power, a);
  return isKnown(power) ? power : undefined;
}

function atLeast(a: Dim, b: Dim): boolean {
  return lessThan(a, b) === "no";
}

function isSymbol(dim: Dim): boolean {
  const terms = isKnown(dim) ? termsOf(dim) : [];
  return terms.length === 1 && terms[0]?.coefficient === 1 && terms[0].atoms.length === 1 && terms[0].atoms[0]?.kind === "symbol";
}

function isNeverZero(size: SymbolicDim): boolean {
  if (lowerBound(size.terms) > 0 || lowerBound(scale(size.terms, -1)) > 0) return true;
  const common = greatestCommonDivisor(size.terms.filter((term) => term.atoms.length > 0).map((term) => term.coefficient));
  return constantOf(size.terms) % common !== 0;
}
