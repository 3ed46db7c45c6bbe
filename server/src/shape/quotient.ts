/**
 * Floor division of symbolic sizes, and the normal form that it needs.
 *
 * A sum keeps the floors as they were written, so that `(h - 3)//2 + 1` is shown as Keras users write it, but its key is
 * that of the canonical form, in which every floor has its whole parts pulled out: `(h - 3)//2 + 1` and `(h - 1)//2` are equal.
 */
import { lowerBound } from "./bound";
import type { Atom, Term } from "./dim";
import {
  add,
  atomTerms,
  constant,
  constantOf,
  divideExactly,
  divideTerm,
  greatestCommonDivisor,
  integerFloor,
  isConstant,
  keyOf,
  multiply,
  normalize,
  type Size,
  scale,
  subtract,
  type Terms,
} from "./terms";

/** Undefined when the sum is too large to be exact or to be worth carrying. */
export function sizeOf(terms: Terms): Size | undefined {
  const canonical = canonicalize(terms);
  // A cancellation may show only in the canonical form: (h - 3)//2 + 1 - (h - 1)//2.
  return close(canonical, canonical.length < terms.length ? canonical : terms);
}

/** Python's `a // b` for `b` other than zero. */
export function floorQuotient(a: Terms, b: Terms): Terms {
  return isConstant(b) ? floorByInteger(a, constantOf(b), asWritten) : floorBySymbols(a, b);
}

/** How far whole parts are pulled out of a floor, and how what remains becomes its numerator. */
interface Form {
  readonly split: (coefficient: number, divisor: number) => number;
  readonly close: (terms: Terms) => Size | undefined;
}
const asWritten: Form = { split: (coefficient, divisor) => (coefficient % divisor === 0 ? coefficient / divisor : 0), close: sizeOf };
const canonicalForm: Form = { split: (coefficient, divisor) => Math.floor(coefficient / divisor), close: (terms) => close(terms, terms) };

/** Expressions longer than this say nothing to a reader and could grow without end in a loop. */
const LONGEST_KEY = 300;

function close(canonical: Terms, terms: Terms): Size | undefined {
  if (terms.some((term) => Number.isNaN(term.coefficient))) return undefined;
  if (isConstant(canonical)) return constantOf(canonical);
  const key = keyOf(canonical);
  return key.length > LONGEST_KEY ? undefined : { kind: "symbolic-dim", key, terms };
}

function canonicalize(terms: Terms): Terms {
  if (!terms.some((term) => term.atoms.some((atom) => atom.kind === "floor"))) return terms;
  return normalize(terms.flatMap((term) => term.atoms.map(canonicalAtom).reduce(multiply, constant(term.coefficient))));
}

function canonicalAtom(atom: Atom): Terms {
  const floor = integerFloor(atom);
  return floor ? floorByInteger(canonicalize(floor.numerator), floor.divisor, canonicalForm) : atomTerms(atom);
}

function floorByInteger(terms: Terms, divisor: number, form: Form): Terms {
  if (divisor < 0) return floorByInteger(scale(terms, -1), -divisor, form);
  const whole: Term[] = [];
  const rest: Term[] = [];
  for (const { coefficient, atoms } of terms) {
    const part = form.split(coefficient, divisor);
    whole.push({ coefficient: part, atoms });
    rest.push({ coefficient: coefficient - part * divisor, atoms });
  }
  return add(whole, floorOfRest(normalize(rest), divisor, form));
}

function floorOfRest(rest: Terms, divisor: number, form: Form): Terms {
  if (isConstant(rest)) return constant(Math.floor(constantOf(rest) / divisor));
  const nested = rest.find((term) => term.coefficient === 1 && term.atoms.length === 1);
  const inner = nested?.atoms[0] && integerFloor(nested.atoms[0]);
  if (inner) {
    // (p//a + q)//b = (p + a*q)//(a*b): one floor for stacked strides.
    const others = rest.filter((term) => term !== nested);
    return floorByInteger(add(inner.numerator, scale(others, inner.divisor)), inner.divisor * divisor, form);
  }
  const factor = greatestCommonDivisor([divisor, ...rest.filter((term) => term.atoms.length > 0).map((term) => term.coefficient)]);
  if (factor > 1) {
    const reduced = rest.map((term) => ({ coefficient: Math.floor(term.coefficient / factor), atoms: term.atoms }));
    return floorByInteger(normalize(reduced), divisor / factor, form);
  }
  return floorAtom(form.close(rest), divisor);
}

function floorBySymbols(a: Terms, b: Terms): Terms {
  const quotient = divideExactly(a, b);
  if (quotient) return quotient;
  const monomial = b.length === 1 ? b[0] : undefined;
  const whole = monomial ? a.flatMap((term) => divideTerm(term, monomial) ?? []) : [];
  const rest = subtract(a, multiply(whole, b));
  if (lowerBound(rest) >= 0 && lowerBound(subtract(b, rest)) > 0) return normalize(whole);
  const common = greatestCommonDivisor([...rest, ...b].map((term) => term.coefficient));
  const factor = b.every((term) => term.coefficient < 0) ? -common : common;
  return add(whole, floorAtom(sizeOf(divideBy(rest, factor)), sizeOf(divideBy(b, factor))));
}

function divideBy(terms: Terms, factor: number): Terms {
  return terms.map((term) => ({ coefficient: term.coefficient / factor, atoms: term.atoms }));
}

function floorAtom(numerator: Size | undefined, denominator: Size | undefined): Terms {
  if (numerator === undefined || denominator === undefined) return constant(Number.NaN);
  return atomTerms({ kind: "floor", key: `(${sizeKey(numerator)})//(${sizeKey(denominator)})`, numerator, denominator });
}

function sizeKey(size: Size): string {
  return typeof size === "number" ? String(size) : size.key;
}
