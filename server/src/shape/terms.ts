/**
 * Arithmetic on sums of terms, the inside of a {@link SymbolicDim}.
 *
 * Coefficients that leave the exactly representable integers become NaN, and NaN survives every operation: a sum is
 * checked once, where it is closed into a dimension.
 */
import type { Atom, Dim, SymbolicDim, Term } from "./dim";

/** A dimension that is known: everything but null and UNKNOWN. */
export type Size = number | SymbolicDim;
export type Terms = readonly Term[];

export function isSize(dim: Dim): dim is Size {
  return typeof dim === "number" || (dim !== null && dim.kind === "symbolic-dim");
}

export function termsOf(size: Size): Terms {
  return typeof size === "number" ? constant(size) : size.terms;
}

/** The parts of a floor by an integer, the only one whose bounds and whole parts are known. */
export function integerFloor(atom: Atom): { readonly numerator: Terms; readonly divisor: number } | undefined {
  if (atom.kind !== "floor" || typeof atom.denominator !== "number" || !isSize(atom.numerator)) return undefined;
  return { numerator: termsOf(atom.numerator), divisor: atom.denominator };
}

export function constant(value: number): Terms {
  return value === 0 ? [] : [{ coefficient: exact(value), atoms: [] }];
}

export function atomTerms(atom: Atom): Terms {
  return [{ coefficient: 1, atoms: [atom] }];
}

export function isConstant(terms: Terms): boolean {
  return terms.every((term) => term.atoms.length === 0);
}

export function constantOf(terms: Terms): number {
  return terms.find((term) => term.atoms.length === 0)?.coefficient ?? 0;
}

export function keyOf(terms: Terms): string {
  return terms.map((term) => `${term.coefficient}*${atomsKey(term.atoms)}`).join("+");
}

export function add(a: Terms, b: Terms): Terms {
  return normalize([...a, ...b]);
}

export function subtract(a: Terms, b: Terms): Terms {
  return add(a, scale(b, -1));
}

export function scale(terms: Terms, factor: number): Terms {
  return multiply(terms, constant(factor));
}

export function multiply(a: Terms, b: Terms): Terms {
  return normalize(a.flatMap((x) => b.map((y) => multiplyTerm(x, y))));
}

/** Like terms added, zeros dropped, sorted by key. */
export function normalize(terms: Terms): Terms {
  const sums = new Map<string, Term>();
  for (const term of terms) {
    const key = atomsKey(term.atoms);
    sums.set(key, { coefficient: exact((sums.get(key)?.coefficient ?? 0) + term.coefficient), atoms: term.atoms });
  }
  return [...sums]
    .filter(([, term]) => term.coefficient !== 0)
    .sort(([a], [b]) => order(a, b))
    .map(([, term]) => term);
}

/** `term / by` when both the coefficient and the atoms divide. */
export function divideTerm(term: Term, by: Term): Term | undefined {
  if (term.coefficient % by.coefficient !== 0) return undefined;
  const atoms = [...term.atoms];
  for (const atom of by.atoms) {
    const index = atoms.findIndex((candidate) => candidate.key === atom.key);
    if (index < 0) return undefined;
    atoms.splice(index, 1);
  }
  return { coefficient: term.coefficient / by.coefficient, atoms };
}

/** Longer quotients are not worth the search for them. */
const MOST_TERMS = 50;

/** `a / b` as polynomials with integer coefficients; undefined unless it leaves no remainder. */
export function divideExactly(a: Terms, b: Terms): Terms | undefined {
  const divisor = leadingTerm(b);
  let quotient: Terms = [];
  let rest = a;
  for (let leading = leadingTerm(rest); leading !== undefined; leading = leadingTerm(rest)) {
    const part = divisor && divideTerm(leading, divisor);
    if (part === undefined || quotient.length >= MOST_TERMS) return undefined;
    quotient = [...quotient, part];
    rest = subtract(rest, multiply([part], b));
  }
  return normalize(quotient);
}

export function greatestCommonDivisor(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => {
    let [x, y] = [Math.abs(a), Math.abs(b)];
    while (y > 0) [x, y] = [y, x % y];
    return x;
  }, 0);
}

export function exact(value: number): number {
  return Number.isSafeInteger(value) ? value + 0 : Number.NaN;
}

function multiplyTerm(a: Term, b: Term): Term {
  return { coefficient: exact(a.coefficient * b.coefficient), atoms: [...a.atoms, ...b.atoms].sort((x, y) => order(x.key, y.key)) };
}

/** Graded lexicographic order: a product of leading terms leads the product, which polynomial division relies on. */
function leadingTerm(terms: Terms): Term | undefined {
  return terms.reduce<Term | undefined>((best, term) => (best === undefined || leads(term.atoms, best.atoms) ? term : best), undefined);
}

function leads(a: readonly Atom[], b: readonly Atom[]): boolean {
  if (a.length !== b.length) return a.length > b.length;
  const index = a.findIndex((atom, i) => atom.key !== b[i]?.key);
  return order(a[index]?.key ?? "", b[index]?.key ?? "") < 0;
}

function atomsKey(atoms: readonly Atom[]): string {
  return atoms.map((atom) => atom.key).join("*");
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
