/** What a sum of terms is sure to reach, given that every symbol is a size of one or more. */
import type { Atom, Dim } from "./dim";
import { add, atomTerms, constant, constantOf, integerFloor, isSize, multiply, normalize, scale, type Terms, termsOf } from "./terms";

/** A number that the sum never falls below; -Infinity when none is found. */
export function lowerBound(terms: Terms): number {
  const linear = withoutFloors(terms);
  if (linear === undefined) return Number.NEGATIVE_INFINITY;
  return Math.ceil(boundOfSymbols(linear.terms) / linear.divisor) + 0;
}

/** Bounds need few floors; deep towers of them are left undecided. */
const LARGEST_DIVISOR = 1_000_000;
/** Expanding a product takes two to the power of its factors. */
const MOST_FACTORS = 8;
const SMALLEST_SIZE = 1;

/** A sum without stand-alone floors by an integer that is nowhere above `divisor` times the given one. */
function withoutFloors(terms: Terms): { terms: Terms; divisor: number } | undefined {
  let relaxed = terms;
  let divisor = 1;
  for (;;) {
    const term = relaxed.find(({ atoms }) => atoms.length === 1 && atoms[0] && integerFloor(atoms[0]));
    const floor = term?.atoms[0] && integerFloor(term.atoms[0]);
    if (!term || !floor) return { terms: relaxed, divisor };
    divisor *= floor.divisor;
    if (divisor > LARGEST_DIVISOR) return undefined;
    // p - (d - 1) <= d*(p//d) <= p
    const numerator = term.coefficient > 0 ? add(floor.numerator, constant(1 - floor.divisor)) : floor.numerator;
    const others = relaxed.filter((other) => other !== term);
    relaxed = add(scale(others, floor.divisor), scale(numerator, term.coefficient));
  }
}

/** Every atom is written as its own bound plus something that is not negative; then only the signs count. */
function boundOfSymbols(terms: Terms): number {
  const shifted: Terms[] = [];
  for (const { coefficient, atoms } of terms) {
    const bounds = atoms.map(boundOfAtom);
    if (bounds.some((bound) => bound < 0) || atoms.length > MOST_FACTORS) return Number.NEGATIVE_INFINITY;
    shifted.push(atoms.map((atom, i) => add(atomTerms(atom), constant(bounds[i] ?? 0))).reduce(multiply, constant(coefficient)));
  }
  const sum = normalize(shifted.flat());
  const grows = sum.every((term) => (term.atoms.length === 0 ? !Number.isNaN(term.coefficient) : term.coefficient > 0));
  return grows ? constantOf(sum) : Number.NEGATIVE_INFINITY;
}

function boundOfAtom(atom: Atom): number {
  if (atom.kind === "symbol") return SMALLEST_SIZE;
  const numerator = boundOfDim(atom.numerator);
  return numerator >= 0 && boundOfDim(atom.denominator) > 0 ? 0 : Number.NEGATIVE_INFINITY;
}

function boundOfDim(dim: Dim): number {
  return isSize(dim) ? lowerBound(termsOf(dim)) : Number.NEGATIVE_INFINITY;
}
