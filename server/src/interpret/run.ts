/**
 * The state of one analysis: the heap, the frame being run, the facts and problems found, the budget.
 * The rooms beside this file (statements, expressions, calls, classes …) are functions over it.
 */

import { missingAt } from "../library/index";
import type { Dims } from "../shape/dim";
import { type Problem, ShapeProblem } from "../shape/problem";
import type { Module, Node, Site, Unit } from "../syntax/ast";
import { type Context, LocatedProblem, type Related, type Where } from "../value/context";
import { Heap } from "../value/heap";
import type { Joining, Slot } from "../value/slots";
import { UndoLog } from "../value/undo-log";
import type { ClassValue, FunctionValue, ModuleValue, Scope, Value } from "../value/values";
import type { Called, Fact, PlacedProblem } from "./analysis";
import { AutomaticNames } from "./automatic-names";
import { FactBook } from "./fact-book";
import { mayBeGuarded } from "./guarded";
import type { Jumps } from "./jumps";
import type { ImportResolver } from "./resolver";
import { severityOf } from "./severity";

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
  /** The one that surely is the first. */
  first?: Value;
  /** The body was left on a path that may not be taken: more may have been yielded or fewer. */
  uncertain: boolean;
  /** The body of a loop is being run. */
  inLoop?: boolean;
  unit: Unit;
}

const STEP_LIMIT = 200_000;
/** Undoing or joining so many writes takes as long as a step. */
const WRITES_A_STEP = 4;
/** Steps for doing again what a loop did before, in all; each loop may take the last ones for itself. */
const REPEAT_LIMIT = 8_000;
/** Turns over items that are listed make something new more often than others, as the layers of a model: they count less. */
export const LISTED_TURN = 0.2;
const LAST_REPEATS = 1_000;

/** Thrown where the repetitions of a loop take too long; caught by the outermost one. */
export class OutOfPatience extends Error {}
const DEPTH_LIMIT = 48;
const CALLER_LIMIT = 4;

interface SearchPath extends Joining {
  first: readonly string[];
  last: readonly string[];
}

/** Folders that only one of two paths added are looked at as well. */
const joinFolders: Joining["joinField"] = (_field, left, right) =>
  Array.isArray(left) && Array.isArray(right) ? { value: [...new Set([...left, ...right])] } : undefined;

/** How far an analysis had come before a statement, to go on from there when only what follows has changed. */
export interface Checkpoint {
  readonly heap: number;
  readonly ledger: number;
  readonly problems: number;
  readonly defined: number;
  readonly steps: number;
  readonly work: number;
  readonly repeated: number;
}

export class Run {
  readonly heap = new Heap();
  /** What is learned of the program goes through here, so that it can be taken back; branches do not take it back. */
  private readonly ledger = new UndoLog();
  readonly facts = new FactBook(this.ledger);
  /** Modules that were imported, by path. */
  readonly modules = new Map<string, ModuleValue>();
  /** Modules that are imported now, or were on a path that was taken back. */
  readonly madeModules = new Map<string, ModuleValue>();
  private readonly dependsOn = new Map<string, true>();
  /** What functions of the user change that were given to functions which are not known. */
  readonly exposed = new Map<Slot, true>();
  private readonly called = new Map<FunctionValue["definition"], true>();
  /** The program's first file. */
  readonly entry: string;
  readonly entryScope: Scope;
  /** Folders that the program added to those where its modules are looked up. */
  readonly searchPath: SearchPath = { first: [], last: [], joinField: joinFolders };
  /** What the program assigned to names of libraries, by public path. */
  readonly patches = new Map<string, Value>();
  /** Functions and methods defined, to run those that nobody calls. */
  readonly defined: { readonly fn: FunctionValue; readonly self: Value | undefined }[] = [];
  problems: PlacedProblem[] = [];
  frame: Frame;
  site: Site;
  depth = 0;
  /** Condition nesting whose outcome is not known: what happens there may not happen. */
  uncertainty = 0;
  /** Branches being run, in any function, of which it is not known whether they are taken. */
  guards = 0;
  /** Where `return`, `break` and `continue` lead from here. */
  jumps: Jumps = {};
  /** Names of scopes whose code has run and to which nothing refers any more. */
  readonly ended = new WeakSet<object>();
  /** The functions being run, and how often they were called again meanwhile. */
  readonly active = new Map<FunctionValue["definition"], { calls: number }>();
  private steps = 0;
  private repeated = 0;
  /** How much a step of the repetition being run counts; 0: nothing is repeated. */
  private weight = 0;
  private patience = REPEAT_LIMIT;
  /** The work that was counted, while something is repeated. */
  private counted = 0;
  readonly names = new AutomaticNames(this.heap);

  constructor(
    public imports: ImportResolver,
    readonly ctx: (run: Run) => Context,
    unit: Unit,
    scope: Scope,
  ) {
    this.frame = { scope, fn: undefined, caller: undefined, parent: undefined, returns: [], yields: [], uncertain: false, unit };
    this.site = { unit, node: unit.statement };
    this.entry = unit.file;
    this.entryScope = scope;
    this.context = ctx(this);
  }

  readonly context: Context;

  private readonly texts = new Map<string, string>();
  /** Shapes declared by comments, by file, with the absolute offset of the comment; see {@link declare}. */
  private readonly declarations = new Map<string, readonly { readonly offset: number; readonly dims: Dims }[]>();

  private readonly ignored = new Map<string, Parameters<Run["ignore"]>[1]>();

  /** Make a module's text and shape comments known. */
  declare(module: Module, at: readonly { readonly offset: number; readonly dims: Dims }[]): void {
    this.texts.set(module.file, module.text);
    this.declarations.set(module.file, at);
  }

  /** What comments of an imported file ignore is not shown where the file is used either. */
  ignore(file: string, ignored: readonly { readonly offset: number; readonly codes: readonly string[] | undefined }[]): void {
    this.ignored.set(file, ignored);
  }

  private isIgnoredElsewhere({ unit, node }: Site, { code }: Problem): boolean {
    return (this.ignored.get(unit.file) ?? []).some(
      ({ offset, codes }) =>
        (codes?.includes(code) ?? true) &&
        [node.start, node.end].some((each) => unit.base + each <= offset && this.sameLine(unit, each, offset - unit.base)),
    );
  }

  checkpoint(): Checkpoint {
    const { heap, ledger, problems, defined, steps, repeated } = this;
    const { work } = heap;
    return { heap: heap.mark(), ledger: ledger.mark(), problems: problems.length, defined: defined.length, steps, work, repeated };
  }

  /** Take back everything since a checkpoint. */
  resume(from: Checkpoint): void {
    this.heap.undo(from.heap);
    this.ledger.undo(from.ledger);
    this.problems.length = from.problems;
    this.defined.length = from.defined;
    this.steps = from.steps;
    this.heap.work = from.work;
    this.repeated = from.repeated;
  }

  /** Remember that functions which are not known may change this. */
  expose(slot: Slot): void {
    this.ledger.put(this.exposed, slot, true);
  }

  /** Remember that something calls a function. */
  markCalled({ definition }: FunctionValue): void {
    if (!this.called.has(definition)) this.ledger.put(this.called, definition, true);
  }

  isCalled({ definition }: FunctionValue): boolean {
    return this.called.has(definition);
  }

  /** Remember that the result depends on the text of another file. */
  dependOn(file: string): void {
    if (!this.dependsOn.has(file)) this.ledger.put(this.dependsOn, file, true);
  }

  dependencies(): readonly string[] {
    return [...this.dependsOn.keys()];
  }

  /** The shape that a comment declares on the line of an offset. */
  declaredAfter(unit: Unit, offset: number): Dims | undefined {
    const from = unit.base + offset;
    return this.declarations.get(unit.file)?.find((each) => each.offset >= from && this.sameLine(unit, offset, each.offset - unit.base))
      ?.dims;
  }

  /** One step of work. False when the budget is used up: the caller gives up on its part. */
  step(): boolean {
    this.steps++;
    if (this.weight > 0) {
      this.repeated += this.weight * (this.spent - this.counted);
      this.counted = this.spent;
      if (this.repeated > this.patience) throw new OutOfPatience();
    }
    return !this.exhausted;
  }

  get exhausted(): boolean {
    return this.spent >= STEP_LIMIT;
  }

  /** Attributes that were set on what is not known: whatever that is has changed unseen. */
  unseenWrites = 0;

  /** The work done so far, in steps. */
  get spent(): number {
    return this.steps + this.heap.work / WRITES_A_STEP;
  }

  /** Half of the work is for the program itself, however much it imports. */
  get mayImport(): boolean {
    return this.spent < STEP_LIMIT / 2;
  }

  /** Do again with other values what was done before. Throws {@link OutOfPatience} when it takes too long. */
  repeating<T>(action: () => T, weight = 1): T {
    const before = this.weight;
    if (before === 0) this.patience = Math.max(REPEAT_LIMIT, this.repeated + LAST_REPEATS);
    this.weight = Math.max(before, weight);
    this.counted = this.spent;
    try {
      return action();
    } finally {
      this.weight = before;
    }
  }

  get isRepeating(): boolean {
    return this.weight > 0;
  }

  /** Whether loops are still run turn by turn, and not joined at once. */
  get patient(): boolean {
    return this.repeated < REPEAT_LIMIT / 2;
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

  /** Remember what a name or attribute held where it is read, for hovers. */
  recordRead(node: Node, name: string, value: Value): Value {
    if (!this.exhausted) this.facts.recordRead(this.placeOf(node), name, value);
    return value;
  }

  /** Remember what an expression was. */
  record(node: Node, kind: Fact["kind"], name: string, value: Value, called?: Called): void {
    if (!this.exhausted) this.facts.record(this.placeOf(node), kind, name, value, called);
  }

  private placeOf(node: Node): { readonly unit: Unit; readonly node: Node; readonly isOutside: boolean } {
    return { unit: this.frame.unit, node, isOutside: !this.frame.fn };
  }

  /** The program's own files, as far as they are known. */
  programTexts(): readonly string[] {
    return [...this.texts.values()];
  }

  /** The problem with a public path, as the program is written; it may have put something there itself. */
  missing(path: string): Problem | undefined {
    const problem = missingAt(path, () => this.programTexts());
    return problem && !this.patches.has(path) ? problem : undefined;
  }

  /** Report a problem at a place, once. */
  report(problem: Problem, where: Where = {}, fallback: Site = this.site): void {
    if (this.exhausted || (this.guards > 0 && mayBeGuarded(problem))) return;
    const site = this.raisingSite(where.at, fallback);
    if (this.isIgnoredElsewhere(site, problem)) return;
    if (this.problems.some((each) => each.problem.code === problem.code && each.site.unit === site.unit && each.site.node === site.node))
      return;
    const argument = where.at && where.at !== site ? [{ site: where.at, role: "argument" as const }] : [];
    const related = [...argument, ...(where.related ?? [])].filter(
      (each): each is Related => each !== undefined && each.site.node !== site.node,
    );
    this.problems.push({
      problem,
      severity: severityOf(problem.code, !("certain" in problem) || problem.certain),
      site,
      related: [...related, ...this.callers(site, fallback)],
    });
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

  /**
   * Calls that lead to the place when it lies inside a function: the nearest ones, and always one in the file that is analyzed,
   * where a problem of another file is shown.
   */
  private callers(site: Site, fallback: Site): readonly Related[] {
    const sites: Site[] = site.unit.file === fallback.unit.file ? [] : [fallback];
    let raising: Site | undefined;
    for (let frame: Frame | undefined = this.frame; frame; frame = frame.parent) {
      if (!frame.caller || frame.caller.node === site.node) continue;
      sites.push(frame.caller);
      if (frame.fn?.traced) raising = frame.caller;
    }
    const shown = sites.find(({ unit }) => unit.file === this.entry);
    const kept = sites.filter((each, i) => i < CALLER_LIMIT || each === shown || each === raising);
    const related = kept.map((each): Related => ({ site: each, role: "caller" }));
    return raising ? [{ site: raising, role: "tracing" }, ...related] : related;
  }

  /** Report what a rule raised. */
  reportRaised(error: ShapeProblem, fallback: Site): void {
    this.report(error.problem, error instanceof LocatedProblem ? error.where : {}, fallback);
  }

  /** How much is remembered of the program; see {@link unlearn}. */
  learned(): number {
    return this.ledger.mark();
  }

  /** Forget what was remembered since, on a path that does not happen. */
  unlearn(since: number): void {
    this.ledger.undo(since);
  }

  /** Run something to see what it does: nothing is reported, remembered or counted. The heap is the caller's to roll back. */
  probe<T>(action: () => T): T {
    const { problems, jumps, frame } = this;
    const { uncertain, returns, yields } = frame;
    const [returned, yielded] = [returns.length, yields.length];
    const mark = this.ledger.mark();
    this.problems = [];
    this.uncertainty++;
    try {
      return action();
    } finally {
      this.problems = problems;
      this.jumps = jumps;
      this.uncertainty--;
      frame.uncertain = uncertain;
      returns.length = returned;
      yields.length = yielded;
      this.ledger.undo(mark);
    }
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
