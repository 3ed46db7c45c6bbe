/** What is found of the program's expressions, place by place; taken back together with what was run to find it. */
import type { Node, Unit } from "../syntax/ast";
import type { UndoLog } from "../value/undo-log";
import type { Value } from "../value/values";
import type { Called, Described, Fact } from "./analysis";
import { describe } from "./describe";
import { commonDescribed, sameDescribed } from "./same-described";

/** What may hold a shape, or whose reason not to is worth a word: of anything else a hover has nothing to say. */
const READ_KINDS: ReadonlySet<Value["kind"]> = new Set(["tensor", "object", "dataset", "tuple", "list", "dict", "union", "unknown"]);

/** Where something was evaluated. */
interface Place {
  readonly unit: Unit;
  readonly node: Node;
  /** By the program itself, not in one of its functions. */
  readonly isOutside: boolean;
}

type Writable = { -readonly [K in keyof Fact]: Fact[K] };

export class FactBook {
  private readonly byUnit = new Map<Unit, Map<Node, Writable>>();
  private provisional = false;

  constructor(private readonly ledger: UndoLog) {}

  /** Those of a top-level statement, in the order in which they were found. */
  of(unit: Unit): Iterable<Fact> {
    return this.byUnit.get(unit)?.values() ?? [];
  }

  /** Remember what a name or attribute held where it is read, for hovers. */
  recordRead(place: Place, name: string, value: Value): void {
    if (READ_KINDS.has(value.kind)) this.record(place, "read", name, value);
  }

  /** Remember what an expression was; the first value wins. */
  record(place: Place, kind: Fact["kind"], name: string, value: Value, called?: Called): void {
    const { unit, node } = place;
    const facts = this.pageOf(unit);
    const known = facts.get(node);
    if (known && !this.isReplaced(known, kind)) {
      if (known.kind === kind) this.compare(known, value, place);
      return;
    }
    const found = { site: { unit, node }, kind, name, value: describe(value), live: value, varies: false, called };
    this.ledger.put(facts, node, this.provisional ? { ...found, provisional: true } : found);
  }

  /** What is recorded meanwhile gives way to what the same place gives later. */
  provisionally<T>(action: () => T): T {
    const before = this.provisional;
    this.provisional = true;
    try {
      return action();
    } finally {
      this.provisional = before;
    }
  }

  /** Show another value where a fact was found. */
  showInstead(fact: Fact, value: Described): void {
    this.ledger.set(fact, "value", value);
  }

  private pageOf(unit: Unit): Map<Node, Writable> {
    const known = this.byUnit.get(unit);
    if (known) return known;
    const facts = new Map<Node, Writable>();
    this.ledger.put(this.byUnit, unit, facts);
    return facts;
  }

  /** The target of `x += 1` is read before it is assigned. So is a name that was not known when it was first read. */
  private isReplaced(known: Fact, kind: Fact["kind"]): boolean {
    const wasRead = known.kind === "read" && (kind !== "read" || known.live.kind === "unknown");
    return wasRead || (known.kind === kind && known.provisional === true && !this.provisional);
  }

  /** A later evaluation of a place that has a fact. */
  private compare(known: Writable, value: Value, { isOutside }: Place): void {
    if (known.live === value && (known.kind === "read" || (value.kind !== "list" && value.kind !== "object"))) return;
    const described = describe(value);
    if (sameDescribed(known.value, described)) return;
    if (!known.varies) this.ledger.set(known, "varies", true);
    if (known.kind === "assign" && isOutside) this.ledger.set(known, "common", commonDescribed(known.common ?? known.value, described));
  }
}
