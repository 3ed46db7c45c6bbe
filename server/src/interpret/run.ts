/**
 * The state of one analysis: the heap, the frame being run, the facts and problems found, the budget.
 * The rooms beside this file (statements, expressions, calls, classes …) are functions over it.
 */
import type { Dims } from "../shape/dim";
import { type Problem, ShapeProblem } from "../shape/problem";
import type { Module, Node, Site, Unit } from "../syntax/ast";
import { type Context, LocatedProblem, type Related, type Where } from "../value/context";
import { Heap } from "../value/heap";
import type { ClassValue, FunctionValue, ModuleValue, Scope, Value } from "../value/values";
import type { Fact, PlacedProblem } from "./analysis";
import { describe } from "./describe";
import { commonDescribed, sameDescribed } from "./same-described";
import { severityOf } from "./severity";

/** Modules of the workspace that a program imports. */
export interface ImportResolver {
  /** The parsed module for `level` dots and a dotted name, seen from the importing file; undefined when the workspace has none. */
  resolve(from: string, level: number, name: string): Module | undefined;
}

/** A function call (or module) being run. */
export interface Frame {
  readonly scope: Scope;
  readonly fn: FunctionValue | undefined;
  /** The class whose body is being run. */
  readonly cls?: ClassValue;
  /** The expression that called, for related places. */
  readonly caller: Site | undefined;
  readonly parent: Frame | undefined;
  readonly returns: Value[];
  /** Values yielded, when the function is a generator. */
  readonly yields: Value[];
  /** The body was left on a path that may not be taken: more may have been yielded or fewer. */
  uncertain: boolean;
  unit: Unit;
}

const STEP_LIMIT = 400_000;
const DEPTH_LIMIT = 48;

/** What may hold a shape, or whose reason not to is worth a word: of anything else a hover has nothing to say. */
const READ_KINDS: ReadonlySet<Value["kind"]> = new Set(["tensor", "object", "dataset", "tuple", "list", "dict", "union", "unknown"]);

export class Run {
  readonly heap = new Heap();
  readonly facts = new Map<Unit, Map<Node, { -readonly [K in keyof Fact]: Fact[K] }>>();
  readonly modules = new Map<string, ModuleValue>();
  readonly dependencies = new Set<string>();
  readonly called = new Set<FunctionValue["definition"]>();
  /** Functions and methods defined, to run those that nobody calls. */
  readonly defined: { readonly fn: FunctionValue; readonly self: Value | undefined }[] = [];
  problems: PlacedProblem[] = [];
  frame: Frame;
  site: Site;
  depth = 0;
  /** Condition nesting whose outcome is not known: what happens there may not happen. */
  uncertainty = 0;
  private steps = 0;
  private readonly counters = new Map<string, number>();

  constructor(
    readonly imports: ImportResolver,
    readonly ctx: (run: Run) => Context,
    unit: Unit,
    scope: Scope,
  ) {
    this.frame = { scope, fn: undefined, caller: undefined, parent: undefined, returns: [], yields: [], uncertain: false, unit };
    this.site = { unit, node: unit.statement };
    this.context = ctx(this);
  }

  readonly context: Context;

  private readonly texts = new Map<string, string>();
  /** Shapes declared by comments, by file, with the absolute offset of the comment; see {@link declare}. */
  private readonly declarations = new Map<string, readonly { readonly offset: number; readonly dims: Dims }[]>();

  /** Make a module's text and shape comments known. */
  declare(module: Module, at: readonly { readonly offset: number; readonly dims: Dims }[]): void {
    this.texts.set(module.file, module.text);
    if (at.length > 0) this.declarations.set(module.file, at);
  }

  /** The shape that a comment declares on the line of an offset. */
  declaredAfter(unit: Unit, offset: number): Dims | undefined {
    const from = unit.base + offset;
    return this.declarations.get(unit.file)?.find((each) => each.offset >= from && this.sameLine(unit, offset, each.offset - unit.base))
      ?.dims;
  }

  /** One step of work. False when the budget is used up: the caller gives up on its part. */
  step(): boolean {
    return ++this.steps < STEP_LIMIT;
  }

  get exhausted(): boolean {
    return this.steps >= STEP_LIMIT;
  }

  get tooDeep(): boolean {
    return this.depth >= DEPTH_LIMIT;
  }

  siteOf(node: Node): Site {
    return { unit: this.frame.unit, node };
  }

  /** Evaluate with another site as "the call being evaluated". */
  at<T>(site: Site, action: () => T): T {
    const before = this.site;
    this.site = site;
    try {
      return action();
    } finally {
      this.site = before;
    }
  }

  uniqueName(className: string): string {
    const prefix = className
      .replace(/(.)([A-Z][a-z0-9]+)/g, "$1_$2")
      .replace(/([a-z])([A-Z])/g, "$1_$2")
      .toLowerCase();
    const count = this.counters.get(prefix) ?? 0;
    this.counters.set(prefix, count + 1);
    return count === 0 ? prefix : `${prefix}_${count}`;
  }

  /** Remember what a name or attribute held where it is read, for hovers. */
  recordRead(node: Node, name: string, value: Value): Value {
    if (READ_KINDS.has(value.kind)) this.record(node, "read", name, value);
    return value;
  }

  /** Remember what an expression was; the first value wins. */
  record(node: Node, kind: Fact["kind"], name: string, value: Value): void {
    const unit = this.frame.unit;
    let facts = this.facts.get(unit);
    if (!facts) {
      facts = new Map();
      this.facts.set(unit, facts);
    }
    const known = facts.get(node);
    // The target of `x += 1` is read before it is assigned.
    // So is a name that was not known when it was first read.
    const replaced = known?.kind === "read" && (kind !== "read" || known.live.kind === "unknown");
    if (known && !replaced) {
      if (known.kind !== kind) return;
      if (known.live === value && (kind === "read" || (value.kind !== "list" && value.kind !== "object"))) return;
      const described = describe(value);
      if (sameDescribed(known.value, described)) return;
      known.varies = true;
      // In a loop of the program itself a name goes through several values: what is shown holds for all of them.
      if (kind === "assign" && !this.frame.fn) known.value = commonDescribed(known.value, described);
      return;
    }
    facts.set(node, { site: { unit, node }, kind, name, value: describe(value), live: value, varies: false });
  }

  /** Report a problem at a place, once. */
  report(problem: Problem, where: Where = {}, fallback: Site = this.site): void {
    const site = this.raisingSite(where.at, fallback);
    if (this.problems.some((each) => each.problem.code === problem.code && each.site.unit === site.unit && each.site.node === site.node))
      return;
    const argument = where.at && where.at !== site ? [{ site: where.at, role: "argument" as const }] : [];
    const related = [...argument, ...(where.related ?? [])].filter(
      (each): each is Related => each !== undefined && each.site.node !== site.node,
    );
    this.problems.push({ problem, severity: severityOf(problem.code), site, related: [...related, ...this.callers(site)] });
  }

  /**
   * Where to show a problem of an argument: at the argument when it stands on the line that Python's traceback names, else
   * at the callee. Parts that raise by themselves (the layers of a list) are not arguments of the call and stay.
   */
  private raisingSite(at: Site | undefined, fallback: Site): Site {
    if (!at || at.unit !== fallback.unit) return at ?? fallback;
    const call = fallback.node;
    if (call.kind !== "call" || !call.args.some((argument) => argument.value === at.node)) return at;
    return this.sameLine(fallback.unit, call.start, at.node.start) ? at : { unit: fallback.unit, node: call.callee };
  }

  private sameLine(unit: Unit, from: number, to: number): boolean {
    return !(
      this.texts
        .get(unit.file)
        ?.slice(unit.base + from, unit.base + to)
        .includes("\n") ?? false
    );
  }

  /** Calls that lead to the place when it lies inside a function. */
  private callers(site: Site): readonly Related[] {
    const callers: Related[] = [];
    for (let frame: Frame | undefined = this.frame; frame && callers.length < 4; frame = frame.parent)
      if (frame.caller && frame.caller.node !== site.node) callers.push({ site: frame.caller, role: "caller" });
    return callers;
  }

  /** Report what a rule raised. */
  reportRaised(error: ShapeProblem, fallback: Site): void {
    this.report(error.problem, error instanceof LocatedProblem ? error.where : {}, fallback);
  }

  /** Run with problems collected apart. */
  collect<T>(action: () => T): {
    readonly result: T | undefined;
    readonly problems: PlacedProblem[];
    readonly raised: ShapeProblem | undefined;
  } {
    const before = this.problems;
    this.problems = [];
    try {
      return { result: action(), problems: this.problems, raised: undefined };
    } catch (error) {
      if (!(error instanceof ShapeProblem)) throw error;
      return { result: undefined, problems: this.problems, raised: error };
    } finally {
      this.problems = before;
    }
  }
}
