/**
 * What recorded truth shows of the library: which public symbols made the tensors that real Keras recorded, and whether the
 * analyzer says exactly the same of them. Nothing here is claimed by hand.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Analysis, Fact } from "../../src/interpret/analysis";
import { analyze, noImports } from "../../src/interpret/analyze";
import { isRanked } from "../../src/shape/shape";
import type { Expression, Node, Statement } from "../../src/syntax/ast";
import { LineIndex } from "../../src/syntax/lines";
import { type Parser, parseModule } from "../../src/syntax/parser";
import { walk } from "../../src/syntax/visit";
import type { BoundMethodValue } from "../../src/value/values";
import type { TrueShape, Truth } from "../expectations";
import { isKnown, isPlain } from "./known";
import type { Symbols } from "./symbols";

export interface Evidence {
  /** Recorded tensors that were said exactly. */
  exact: number;
  /** Places where less was said although everything given was known: `ops/core.py:12`. */
  readonly coarse: string[];
}

/** Evidence for each symbol, from every program among the fixtures. */
export function evidenceOf(root: string, parser: Parser, symbols: Symbols): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Evidence>();
  const of = (symbol: string): Evidence => {
    const evidence = found.get(symbol) ?? { exact: 0, coarse: [] };
    found.set(symbol, evidence);
    return evidence;
  };
  for (const file of fixturesIn(path.join(root, "test-fixtures"))) {
    const program = path.join(root, "test-fixtures", file);
    const truth: Truth = JSON.parse(readFileSync(program.replace(/\.py$/, ".truth.json"), "utf8"));
    const analysis = analyze(parseModule(parser, file, readFileSync(program, "utf8")), noImports);
    for (const { line, exact, value, facts } of recordedStatements(analysis, truth)) {
      if (exact) for (const symbol of new Set(vouchedFor(value, facts, symbols))) of(symbol).exact++;
      else for (const symbol of blamed(value, facts, symbols)) of(symbol).coarse.push(`${file}:${line}`);
    }
  }
  return found;
}

function fixturesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".py") && !file.startsWith("projects/"))
    .filter((file) => existsSync(path.join(folder, file.replace(/\.py$/, ".truth.json"))))
    .toSorted();
}

type Facts = ReadonlyMap<Node, Fact>;

interface RecordedStatement {
  readonly line: number;
  readonly value: Expression;
  readonly facts: Facts;
  /** Whether each recorded tensor that it assigns was said exactly. */
  readonly exact: boolean;
}

/** Assignments at the top level of which real Keras recorded what they made. */
function recordedStatements(analysis: Analysis, truth: Truth): readonly RecordedStatement[] {
  const index = new LineIndex(analysis.module.text);
  const facts: Facts = new Map(analysis.facts.map((fact) => [fact.site.node, fact]));
  return analysis.module.units.flatMap(({ base, statement }) => {
    const line = index.position(base + statement.start).line + 1;
    const recorded = truth.shapes.filter((each) => each.line === line);
    const value = assignedValue(statement);
    if (!value || recorded.length === 0) return [];
    const assigned = new Map(targetsOf(statement, facts).map((fact) => [fact.name, fact]));
    return [{ line, value, facts, exact: recorded.every((each) => isExact(assigned.get(each.name), each)) }];
  });
}

function assignedValue(statement: Statement): Expression | undefined {
  return statement.kind === "assign" || statement.kind === "annassign" ? statement.value : undefined;
}

function targetsOf(statement: Statement, facts: Facts): readonly Fact[] {
  const found: Fact[] = [];
  walk(statement, (node) => {
    const fact = facts.get(node);
    if (fact?.kind === "assign") found.push(fact);
    return true;
  });
  return found;
}

function isExact(fact: Fact | undefined, { shape, dtype }: TrueShape): boolean {
  if (fact?.value.t !== "tensor") return false;
  const said = fact.value.shape;
  if (fact.value.dtype !== dtype.replace(/^str\d+$/, "str")) return false;
  if (!isRanked(said) || shape === null) return !isRanked(said) && shape === null;
  return said.length === shape.length && said.every((size, axis) => size === shape[axis]);
}

/**
 * The symbols that an exact result speaks for: what was called last, what made that (`layers.Dense(4)` of `layers.Dense(4)(x)`),
 * and what was called or read for something that went in and is no tensor, such as `ops.ndim(x)`.
 */
function vouchedFor(value: Expression, facts: Facts, symbols: Symbols): readonly string[] {
  return chainOf(value).flatMap((node) => [
    ...symbolsUsed(node, facts, symbols),
    ...(node.kind === "call" ? node.args.flatMap((argument) => plainUsesIn(argument.value, facts)) : []).flatMap((each) =>
      symbolsUsed(each, facts, symbols),
    ),
  ]);
}

/** Who said less than was recorded: what was called last, given that it knew all its arguments. */
function blamed(value: Expression, facts: Facts, symbols: Symbols): readonly string[] {
  const last = chainOf(value).find((node) => node.kind === "call");
  const called = last && facts.get(last)?.called;
  return last && called && isKnown(called) ? symbolsUsed(last, facts, symbols) : [];
}

/**
 * An expression and what it is read or called from, outermost first: `f(a)(b).c` has `.c`, `f(a)(b)`, `f(a)`. What only takes
 * something out, as `next(iter(f(a)))`, has what it is taken from.
 */
function chainOf(value: Expression): readonly Expression[] {
  switch (value.kind) {
    case "call": {
      const [first] = value.args;
      if (value.callee.kind === "name" && TAKING.has(value.callee.id) && first) return chainOf(first.value);
      return [value, ...chainOf(value.callee).filter((each) => each.kind === "call")];
    }
    case "attribute":
    case "subscript":
      return [value, ...chainOf(value.value)];
    default:
      return [];
  }
}

const TAKING = new Set(["next", "iter", "list", "tuple"]);

function plainUsesIn(argument: Expression, facts: Facts): readonly Node[] {
  const found: Node[] = [];
  walk(argument, (node) => {
    const live = facts.get(node)?.live;
    if ((node.kind === "call" && live && isPlain(live)) || node.kind === "attribute") found.push(node);
    return true;
  });
  return found;
}

/** The symbols that a call or an attribute uses. A class that is only made shows nothing yet, unless a tensor is made by it. */
function symbolsUsed(node: Node, facts: Facts, symbols: Symbols): readonly string[] {
  if (node.kind === "attribute") {
    const owner = facts.get(node.value)?.live;
    return owner ? symbols.ofMember(owner, node.attribute) : [];
  }
  const fact = facts.get(node);
  const callee = fact?.called?.callee;
  if (!fact || !callee) return [];
  switch (callee.kind) {
    case "native":
      return [...symbols.ofFunction(callee), ...nativeMember(node, facts, symbols)];
    // A dtype makes an array of what it is given.
    case "string":
      return symbols.ofFunction(callee);
    case "class":
      return fact.live.kind === "tensor" ? symbols.ofClass(callee) : [];
    case "object":
      return symbols.ofClass(callee.cls);
    case "method":
      return [...symbols.ofFunction(callee.callee), ...membersCalled(callee, symbols)];
    default:
      return [];
  }
}

/** Arrays, tensors and datasets have methods without a class. */
function nativeMember(node: Node, facts: Facts, symbols: Symbols): readonly string[] {
  if (node.kind !== "call" || node.callee.kind !== "attribute") return [];
  const owner = facts.get(node.callee.value)?.live;
  return owner ? symbols.ofMember(owner, node.callee.attribute) : [];
}

function membersCalled({ self, callee }: BoundMethodValue, symbols: Symbols): readonly string[] {
  return callee.kind === "native" ? symbols.ofMember(self, callee.name.slice(callee.name.lastIndexOf(".") + 1)) : [];
}
