/**
 * What a repair is made with: the program, what is known of it, and its text. Repairs read; only edits change anything.
 * They know the public names of Keras, NumPy and TensorFlow, because that is what a user would write.
 */
import type { Analysis, Fact } from "../../interpret/analysis";
import { type LayerState, layerState } from "../../library/keras/state";
import type { Program } from "../../project/project";
import type { Call, Expression, Module, Node, Site } from "../../syntax/ast";
import { walk } from "../../syntax/visit";
import type { ObjectValue, TensorValue, Value } from "../../value/values";
import { functionOf, isStatement, nodeOf, precedes } from "./navigate";

/** A layer and the call that makes it. */
export interface MadeLayer {
  readonly site: Site & { readonly node: Call };
  /** The public class: `Dense`. */
  readonly name: string;
  readonly object: ObjectValue;
  readonly state: LayerState;
}

export class Bench {
  private facts: Map<Site["node"], Fact> | undefined;
  private assigned: Map<string, Fact[]> | undefined;
  private made: readonly MadeLayer[] | undefined;

  constructor(
    readonly program: Program,
    readonly analysis: Analysis,
  ) {}

  get module(): Module {
    return this.analysis.module;
  }

  moduleOf(file: string): Module | undefined {
    return file === this.module.file ? this.module : this.program.moduleOf(file);
  }

  /** The source of a node. */
  text({ unit, node }: Site): string {
    return this.moduleOf(unit.file)?.text.slice(unit.base + node.start, unit.base + node.end) ?? "";
  }

  /** The value of a call, an assigned name, a name or a literal, when it is known. */
  valueAt(site: Site): Value | undefined {
    const fact = this.factAt(site);
    if (fact) return fact.live;
    const node = nodeOf(site);
    switch (node?.kind) {
      case "integer":
        return { kind: "int", value: node.value };
      case "string":
        return { kind: "string", value: node.value };
      case "name":
        return this.lastAssigned(node.id, site)?.live;
      default:
        return undefined;
    }
  }

  tensorAt(site: Site): TensorValue | undefined {
    const value = this.valueAt(site);
    return value?.kind === "tensor" ? value : undefined;
  }

  factAt(site: Site): Fact | undefined {
    this.facts ??= new Map(this.analysis.facts.map((fact) => [fact.site.node, fact]));
    return this.facts.get(site.node);
  }

  /** The assignment that a name had its value from when a place was reached, as far as the order of the text tells. */
  private lastAssigned(name: string, site: Site): Fact | undefined {
    if (!this.assigned) {
      this.assigned = new Map();
      for (const fact of this.analysis.facts)
        if (fact.kind === "assign") this.assigned.set(fact.name, [...(this.assigned.get(fact.name) ?? []), fact]);
    }
    const all = this.assigned.get(name) ?? [];
    const within = functionOf(site);
    const own = all.filter((fact) => functionOf(fact.site) === within);
    const visible = own.length > 0 || !within ? own : all.filter((fact) => functionOf(fact.site) === undefined);
    return visible.findLast((fact) => precedes(fact.site, site)) ?? visible[0];
  }

  /** The library layers that the program makes, in source order. */
  get layers(): readonly MadeLayer[] {
    this.made ??= this.analysis.facts.flatMap(({ kind, live, site }) => {
      const state = kind === "call" ? layerState(live) : undefined;
      const node = nodeOf(site);
      if (!state || live.kind !== "object" || live.created?.node !== site.node || node?.kind !== "call") return [];
      const name = live.cls.mro
        .find((each) => each?.path !== undefined)
        ?.path?.split(".")
        .at(-1);
      return name === undefined ? [] : [{ site: { unit: site.unit, node }, name, object: live, state }];
    });
    return this.made;
  }

  layerAt(site: Site): MadeLayer | undefined {
    return this.layers.find((each) => each.site.node === site.node);
  }

  /** Every node of the program's own file that a test holds for, in source order. */
  find<N extends Node>(test: (node: Node) => node is N): readonly (Site & { readonly node: N })[] {
    const found: (Site & { readonly node: N })[] = [];
    for (const unit of this.module.units)
      walk(unit.statement, (node) => {
        if (test(node)) found.push({ unit, node });
        return true;
      });
    return found;
  }
}

export type ExpressionSite = Site & { readonly node: Expression };

const NO_EXPRESSIONS: ReadonlySet<Node["kind"]> = new Set(["argument", "parameter", "handler", "case", "formatted", "imported"]);

function isExpressionNode(node: Node): node is Expression {
  return !NO_EXPRESSIONS.has(node.kind) && !isStatement(node);
}

/** What stands at a place, when it is an expression. */
export function expressionAt(site: Site): ExpressionSite | undefined {
  const node = nodeOf(site);
  return node && isExpressionNode(node) ? { unit: site.unit, node } : undefined;
}
