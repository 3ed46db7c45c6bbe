/** The patterns of `match`: whether a value matches, and what the names in the pattern then stand for. */
import { builtin } from "../library/index";
import type * as ast from "../syntax/ast";
import { keyOf, list, makeArgs, unknown } from "../value/make";
import { joinValues } from "../value/same";
import type { DictValue, Value } from "../value/values";
import { findInClass, readAttribute } from "./attributes";
import { callValue } from "./calls";
import { evaluate } from "./expressions";
import { anyElementOf, itemsOf } from "./iteration";
import { compare } from "./operators";
import type { Run } from "./run";
import { truthOf } from "./truth";

export interface Matched {
  /** Undefined: not known. */
  readonly verdict: boolean | undefined;
  readonly captures: ReadonlyMap<string, Capture>;
}
interface Capture {
  readonly name: ast.Name;
  readonly value: Value;
}

const NO_CAPTURES: ReadonlyMap<string, Capture> = new Map();
const failing: Matched = { verdict: false, captures: NO_CAPTURES };

export function matches(run: Run, pattern: ast.Pattern, subject: Value): Matched {
  if (subject.kind === "union") return either(subject.alternatives.map((each) => matches(run, pattern, each)));
  switch (pattern.kind) {
    case "value":
      return saying(equals(run, subject, pattern.value));
    case "capture":
      return capturing(true, pattern.name, subject);
    case "star":
      return capturing(true, pattern.name, list(undefined, subject));
    case "as":
      return all([matches(run, pattern.pattern, subject), capturing(true, pattern.name, subject)]);
    case "or":
      return firstOf(pattern.alternatives.map((each) => matches(run, each, subject)));
    case "sequence":
      return sequence(run, pattern.items, subject);
    case "mapping":
      return subject.kind === "dict" ? mapping(run, pattern, subject) : unlikely(run, pattern, subject);
    case "classpattern":
      return ofClass(run, pattern, subject);
    case "unknownpattern":
      return { verdict: undefined, captures: new Map(pattern.bindings.map((name) => [name.id, { name, value: unknown }])) };
  }
}

function saying(verdict: boolean | undefined): Matched {
  return { verdict, captures: NO_CAPTURES };
}

function capturing(verdict: boolean | undefined, name: ast.Name | undefined, value: Value): Matched {
  return { verdict, captures: name ? new Map([[name.id, { name, value }]]) : NO_CAPTURES };
}

function equals(run: Run, subject: Value, node: ast.Expression): boolean | undefined {
  const operator = node.kind === "constant" && node.value !== "..." ? "is" : "==";
  return truthOf(run, compare(run, operator, subject, evaluate(run, node)));
}

/** All parts must match. */
function all(parts: readonly Matched[]): Matched {
  const verdicts = parts.map(({ verdict }) => verdict);
  if (verdicts.includes(false)) return failing;
  return {
    verdict: verdicts.includes(undefined) ? undefined : true,
    captures: new Map(parts.flatMap(({ captures }) => [...captures])),
  };
}

/** One of them is what happens: names stand for what any that may match gives. */
function either(options: readonly Matched[]): Matched {
  const possible = options.filter(({ verdict }) => verdict !== false);
  const captures = new Map<string, Capture>();
  for (const option of possible)
    for (const [id, { name, value }] of option.captures) {
      const known = captures.get(id);
      captures.set(id, { name, value: known ? joinValues(known.value, value) : value });
    }
  const sure = possible.length === options.length && options.every(({ verdict }) => verdict === true);
  return { verdict: possible.length === 0 ? false : sure ? true : undefined, captures };
}

/** The first that matches counts. */
function firstOf(options: readonly Matched[]): Matched {
  const sure = options.findIndex(({ verdict }) => verdict === true);
  const tried = (sure < 0 ? options : options.slice(0, sure + 1)).filter(({ verdict }) => verdict !== false);
  const { captures } = either(tried);
  return { verdict: sure >= 0 ? true : tried.length > 0 ? undefined : false, captures };
}

/** Kinds of values that are neither sequences nor mappings. */
const SCALARS: ReadonlySet<Value["kind"]> = new Set(["none", "bool", "int", "float", "string", "ellipsis", "set", "function", "tensor"]);

/** A value that is none of the known kinds the pattern is for: it matches at most if little is known of it. */
function unlikely(run: Run, pattern: ast.Pattern, subject: Value): Matched {
  if (SCALARS.has(subject.kind) || subject.kind === "tuple" || subject.kind === "list" || subject.kind === "dict") return failing;
  const parts: Matched[] = [];
  if (pattern.kind === "mapping") {
    parts.push(...pattern.items.map((item) => matches(run, item.pattern, unknown)), capturing(true, pattern.rest, unknown));
  }
  return all([saying(undefined), ...parts.map(doubted)]);
}

function doubted(matched: Matched): Matched {
  return { ...matched, verdict: undefined };
}

function sequence(run: Run, patterns: readonly ast.Pattern[], subject: Value): Matched {
  if (SCALARS.has(subject.kind) || subject.kind === "dict") return failing;
  const listed = subject.kind === "tuple" || subject.kind === "list" || (subject.kind === "iterator" && subject.type === "range");
  const items = listed ? itemsOf(run, subject) : undefined;
  const star = patterns.findIndex((each) => each.kind === "star");
  if (!items) {
    const element = listed ? anyElementOf(run, subject) : unknown;
    return all(patterns.map((each) => doubted(matches(run, each, element))).concat(saying(undefined)));
  }
  if (star < 0 ? items.length !== patterns.length : items.length < patterns.length - 1) return failing;
  const after = patterns.length - star - 1;
  return all(
    patterns.map((each, i) => {
      if (star < 0 || i < star) return matches(run, each, items[i] ?? unknown);
      if (i > star) return matches(run, each, items[items.length - patterns.length + i] ?? unknown);
      return capturing(true, each.kind === "star" ? each.name : undefined, list(items.slice(star, items.length - after)));
    }),
  );
}

function mapping(run: Run, pattern: Extract<ast.Pattern, { kind: "mapping" }>, subject: DictValue): Matched {
  const rest = new Map(subject.entries);
  const parts = pattern.items.map((item) => {
    const key = keyOf(evaluate(run, item.key));
    const entry = key === undefined ? undefined : subject.entries.get(key);
    if (key !== undefined) rest.delete(key);
    if (entry) return matches(run, item.pattern, entry.value);
    return key === undefined || subject.open ? doubted(matches(run, item.pattern, unknown)) : failing;
  });
  return all([...parts, capturing(true, pattern.rest, { kind: "dict", entries: rest, open: subject.open })]);
}

/** Built-in classes whose one positional pattern stands for the value itself. */
const WHOLE: ReadonlySet<string> = new Set("bool bytearray bytes dict float frozenset int list set str tuple".split(" "));

function ofClass(run: Run, pattern: Extract<ast.Pattern, { kind: "classpattern" }>, subject: Value): Matched {
  const cls = evaluate(run, pattern.cls);
  const instance = truthOf(run, callValue(run, builtin("isinstance") ?? unknown, makeArgs([subject, cls])));
  if (instance === false) return failing;
  const attribute = (name: string | undefined, of: ast.Pattern): Matched => {
    const value = name === undefined ? unknown : readAttribute(run, subject, name);
    if (value) return matches(run, of, value);
    return instance ? failing : doubted(matches(run, of, unknown));
  };
  const whole = pattern.cls.kind === "name" && WHOLE.has(pattern.cls.id) && builtin(pattern.cls.id) === cls;
  const names = whole ? [] : positionalNames(run, cls);
  return all([
    saying(instance),
    ...pattern.positional.map((each, i) => (whole ? matches(run, each, subject) : attribute(names[i], each))),
    ...pattern.keywords.map(({ name, pattern: each }) => attribute(name, each)),
  ]);
}

function positionalNames(run: Run, cls: Value): readonly (string | undefined)[] {
  const names = cls.kind === "class" ? findInClass(cls, "__match_args__") : undefined;
  return (names && itemsOf(run, names))?.map((each) => (each.kind === "string" ? each.value : undefined)) ?? [];
}
