/** Dimensions as a Keras user would write them. */
import type { Atom, Dim, Term } from "./dim";

/** "28", "None", "?", "num_classes", "4*units + 1", "(h - 3)//2 + 1". */
export function formatDim(dim: Dim): string {
  if (dim === null) return "None";
  if (typeof dim === "number") return String(dim);
  return dim.kind === "unknown-dim" ? "?" : formatSum(dim.terms);
}

function formatSum(terms: readonly Term[]): string {
  return [...terms]
    .sort((a, b) => rank(b) - rank(a))
    .map((term, i) => formatSign(term, i) + formatTerm(term, i > 0 || term.coefficient > 0))
    .join("");
}

/** What is added stands before what is subtracted; products before symbols; the constant last, unless it alone is added. */
function rank({ coefficient, atoms }: Term): number {
  if (atoms.length === 0) return coefficient > 0 ? 0.5 : -1000;
  return coefficient > 0 ? atoms.length : atoms.length - 1000;
}

function formatSign(term: Term, index: number): string {
  const negative = term.coefficient < 0;
  if (index === 0) return negative ? "-" : "";
  return negative ? " - " : " + ";
}

/** A floor needs parentheses behind a factor and behind a leading minus, both of which bind as tightly as `//`. */
function formatTerm({ coefficient, atoms }: Term, bare: boolean): string {
  const size = Math.abs(coefficient);
  const alone = bare && size === 1 && atoms.length === 1;
  const factors = formatPowers(atoms, alone);
  return [...(size !== 1 || atoms.length === 0 ? [String(size)] : []), ...factors].join("*");
}

function formatPowers(atoms: readonly Atom[], alone: boolean): string[] {
  const counts = new Map<string, { atom: Atom; count: number }>();
  for (const atom of atoms) counts.set(atom.key, { atom, count: (counts.get(atom.key)?.count ?? 0) + 1 });
  return [...counts.values()].sort(symbolsFirst).map(({ atom, count }) => formatAtom(atom, alone) + (count > 1 ? `**${count}` : ""));
}

function symbolsFirst(a: { atom: Atom }, b: { atom: Atom }): number {
  return Number(a.atom.kind === "floor") - Number(b.atom.kind === "floor");
}

function formatAtom(atom: Atom, alone: boolean): string {
  if (atom.kind === "symbol") return atom.name;
  const text = `${formatNumerator(atom.numerator)}//${formatDenominator(atom.denominator)}`;
  return alone ? text : `(${text})`;
}

function formatNumerator(dim: Dim): string {
  const product = typeof dim === "number" || isProduct(dim);
  return product ? formatDim(dim) : `(${formatDim(dim)})`;
}

function formatDenominator(dim: Dim): string {
  const simple = typeof dim === "number" || isSymbol(dim);
  return simple ? formatDim(dim) : `(${formatDim(dim)})`;
}

function isProduct(dim: Dim): boolean {
  return (onlyTerm(dim)?.coefficient ?? 0) > 0;
}

function isSymbol(dim: Dim): boolean {
  const term = onlyTerm(dim);
  return term?.coefficient === 1 && term.atoms.length === 1 && term.atoms[0]?.kind === "symbol";
}

function onlyTerm(dim: Dim): Term | undefined {
  if (dim === null || typeof dim === "number" || dim.kind !== "symbolic-dim") return undefined;
  return dim.terms.length === 1 ? dim.terms[0] : undefined;
}
