/**
 * What the interpreter offers to library rules, and how calls reach them. Types and the located problem only.
 */
import { type Problem, ShapeProblem } from "../shape/problem";
import type { Site } from "../syntax/ast";
import type { Heap } from "./heap";
import type { ObjectValue, Value } from "./values";

/** One argument of a call and where it stands in the source (undefined when it came out of a `*`/`**` or was made by a rule). */
export interface ArgumentValue {
  readonly value: Value;
  readonly site: Site | undefined;
}

/** Evaluated arguments of a call. */
export interface Args {
  readonly positional: readonly ArgumentValue[];
  readonly named: ReadonlyMap<string, ArgumentValue>;
  /** An unknown `*args` or `**kwargs` was given: any parameter may have got a value that is not listed. */
  readonly open: boolean;
}

export interface Context {
  readonly heap: Heap;
  /** The call or expression being evaluated. */
  readonly site: Site;
  /** Call any Python callable. Problems inside propagate as exceptions. */
  call(callee: Value, args: Args): Value;
  /** `value.name`; unknown when not known; undefined when the object surely has no such attribute. */
  attribute(value: Value, name: string): Value | undefined;
  /** `value.name = assigned`, properties and `__setattr__` of the library included. */
  setAttribute(value: Value, name: string, assigned: Value): void;
  /** `type(name, bases, attributes)`: a new class. */
  makeClass(name: string, bases: readonly Value[], attributes: ReadonlyMap<string, Value>): Value;
  /** Call `self.name(*args)` as found through the class of `self`. */
  callMethod(self: ObjectValue, name: string, args: Args): Value;
  /** The items that iterating yields, when all are known; undefined otherwise. */
  items(value: Value): readonly Value[] | undefined;
  /** What one item is, for any iterable (first item when several are known). */
  element(value: Value): Value;
  /** What any item is, whichever. */
  anyElement(value: Value): Value;
  /** `left operator right` as Python evaluates it. */
  binary(operator: string, left: Value, right: Value): Value;
  /** `value[index]`. */
  subscript(value: Value, index: Value): Value;
  /** Truth of a value when it is known. */
  truth(value: Value): boolean | undefined;
  /** Report a warning (or a second problem) and go on. */
  report(problem: Problem, where?: Where): void;
  /** Run something whose problems must not be reported (a probe); undefined when it raised one. */
  attempt<T>(action: () => T): T | undefined;
  /** Run something as a framework traces it into a graph; `tracing` is true meanwhile. */
  trace<T>(action: () => T): T;
  readonly tracing: boolean;
  /** Whether one of the words stands anywhere in the program: what it sets outside Python's reach, as an environment variable. */
  mentions(words: readonly string[]): boolean;
  /** Apply a layer that is told whether it trains: `training` says so to those within it. */
  withTraining<T>(training: Training, action: () => T): T;
  readonly training: Training;
  /** The next automatic name of a class: `dense`, `dense_1` …; undefined when not known. */
  uniqueName(className: string): string | undefined;
  /** Do something during which nothing gets an automatic name. */
  withoutNaming<T>(action: () => T): T;
  /** Do something that is done once more: what is shown of the program is what the later run finds. */
  provisionally<T>(action: () => T): T;
  /** Automatic names are counted from the start again. */
  restartNames(): void;
  /** The library's class or function of this public path, e.g. `keras.layers.Dense`. */
  library(path: string): Value;
  /** The module that an `import` of the dotted name gives. */
  importModule(name: string): Value;
  /** Look for the program's modules in one more folder, before its own folder or after all others. */
  addSearchFolder(folder: Value, position: "first" | "last"): void;
}

/** Whether the layers being applied train; null: nobody said so, each does what it does by default; undefined: not known. */
export type Training = boolean | null | undefined;

/** What a related place has to do with the problem; `features/messages.ts` has the words. */
export type RelatedRole =
  | "caller"
  | "tracing"
  | "layer"
  | "output-layer"
  | "input"
  | "loss"
  | "compile"
  | "labels"
  | "data"
  | "built"
  | "model"
  | "operand"
  | "argument"
  | "declared";

export interface Related {
  readonly site: Site;
  readonly role: RelatedRole;
}

export interface Where {
  /** The expression to underline instead of the whole call. */
  readonly at?: Site | undefined;
  readonly related?: readonly (Related | undefined)[] | undefined;
}

/** A problem that knows more of its place than "the call being evaluated". */
export class LocatedProblem extends ShapeProblem {
  constructor(
    problem: Problem,
    readonly where: Where,
  ) {
    super(problem);
  }
}

/** Raise a problem at a place. */
export function failAt(where: Where, problem: Problem): never {
  throw new LocatedProblem(problem, where);
}

/** Thrown when the program itself ends or raises (`raise`, `sys.exit()`); caught by branches, `try` and the module. */
export class PythonExit extends Error {}
