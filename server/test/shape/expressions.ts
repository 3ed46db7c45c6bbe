/** Random expressions over sizes, computed twice: as dimensions, and as Python computes with integers. */
import fc from "fast-check";
import {
  type Atom,
  addDims,
  type Dim,
  floorDivideDims,
  formatDim,
  isKnown,
  maxDims,
  minDims,
  moduloDims,
  multiplyDims,
  negateDim,
  type Shape,
  type SymbolicDim,
  subtractDims,
  symbol,
} from "../../src/shape/dim";
import { type Problem, ShapeProblem } from "../../src/shape/problem";

export type Environment = Readonly<Record<string, number>>;

export interface Expression {
  readonly dim: Dim;
  readonly text: string;
  /** NaN for a division by zero. */
  readonly value: (environment: Environment) => number;
}

export const SYMBOLS = ["a", "b", "c"];

export const environments: fc.Arbitrary<Environment> = fc.record({ a: size(), b: size(), c: size() });

/** An integer or one of three symbols. */
export const leaves: fc.Arbitrary<Expression> = fc.oneof(
  fc.integer({ min: -6, max: 12 }).map(constantExpression),
  fc
    .constantFrom(...SYMBOLS)
    .map((name) => ({ dim: symbol(name), text: name, value: (environment: Environment) => environment[name] ?? Number.NaN })),
);

/** Sums, differences and products: always known. */
export const polynomials = grow(leaves, ["+", "-", "*"]);

/** With floor division and remainder by an integer other than zero: always known while small. */
export const quotients = fc
  .tuple(
    polynomials,
    fc.integer({ min: -5, max: 8 }).filter((n) => n !== 0),
    polynomials,
    fc.constantFrom("//", "%"),
  )
  .map(([left, divisor, added, operator]) => combine("+", combine(operator, left, constantExpression(divisor)), added));

/** Everything; unknown where an order is undecided. */
export const expressions = grow(fc.oneof(leaves, quotients), ["+", "-", "*", "//", "%", "max", "min"]);

/** Any dimension, None and unknown included. */
export const dims: fc.Arbitrary<Dim> = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom<Dim>(null, { kind: "unknown-dim" }),
  polynomials.map((expression) => expression.dim),
);

export function evaluate(dim: Dim, environment: Environment): number {
  if (typeof dim === "number") return dim;
  if (!isKnown(dim)) throw new Error("only known dimensions have a value");
  return dim.terms.reduce(
    (sum, term) => sum + term.atoms.reduce((product, atom) => product * atomValue(atom, environment), term.coefficient),
    0,
  );
}

export function combine(operator: string, a: Expression, b: Expression): Expression {
  const rule = OPERATORS[operator];
  if (rule === undefined) throw new Error(operator);
  return {
    dim: rule.dims(a.dim, b.dim),
    text: `(${a.text} ${operator} ${b.text})`,
    value: (environment) => rule.values(a.value(environment), b.value(environment)),
  };
}

export function constantExpression(value: number): Expression {
  return { dim: value, text: String(value), value: () => value };
}

/** The problem that a rule raises; undefined when it raises none. */
export function problemOf(rule: () => unknown): Problem | undefined {
  try {
    rule();
    return undefined;
  } catch (error) {
    if (error instanceof ShapeProblem) return error.problem;
    throw error;
  }
}

/** Result of a rule, or the code of its problem. */
export function outcome(rule: () => Shape): Shape | string {
  const problem = problemOf(rule);
  return problem === undefined ? rule() : problem.code;
}

const OPERATORS: Readonly<Record<string, { dims: (a: Dim, b: Dim) => Dim; values: (a: number, b: number) => number }>> = {
  "+": { dims: addDims, values: (a, b) => a + b },
  "-": { dims: subtractDims, values: (a, b) => a - b },
  "*": { dims: multiplyDims, values: (a, b) => a * b },
  "//": { dims: floorDivideDims, values: pythonFloor },
  "%": { dims: moduloDims, values: (a, b) => a - b * pythonFloor(a, b) },
  max: { dims: maxDims, values: Math.max },
  min: { dims: minDims, values: Math.min },
};

function grow(start: fc.Arbitrary<Expression>, operators: readonly string[]): fc.Arbitrary<Expression> {
  const step = (part: fc.Arbitrary<Expression>) =>
    fc.oneof(
      part,
      fc.tuple(fc.constantFrom(...operators), part, part).map(([operator, a, b]) => combine(operator, a, b)),
      part.map((a) => ({ dim: negateDim(a.dim), text: `-${a.text}`, value: (environment: Environment) => -a.value(environment) })),
    );
  return step(step(start));
}

function atomValue(atom: Atom, environment: Environment): number {
  if (atom.kind === "symbol") return environment[atom.name] ?? Number.NaN;
  return pythonFloor(evaluate(atom.numerator, environment), evaluate(atom.denominator, environment));
}

function pythonFloor(a: number, b: number): number {
  return b === 0 ? Number.NaN : Math.floor(a / b);
}

function size(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 40 });
}

/** Rows of a table of cases, each with a title that shows shapes as a user sees them. */
export function titled<Row extends readonly unknown[]>(rows: readonly Row[]): [string, ...Row][] {
  return rows.map((row) => [row.map(show).join(" | "), ...row]);
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `(${value.map(show).join(", ")})`;
  if (value === null) return "None";
  if (typeof value !== "object" || !("kind" in value)) return typeof value === "object" ? JSON.stringify(value) : String(value);
  return isSymbolic(value) ? formatDim(value) : "?";
}

function isSymbolic(value: object): value is SymbolicDim {
  return "terms" in value;
}
