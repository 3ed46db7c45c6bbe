/** Shapes written behind the code: after assigned names, and after the layers of a Sequential. */
import type { Analysis, Fact } from "../interpret/analysis";
import { type ModelState, modelState } from "../library/keras/state";
import { isRanked } from "../shape/shape";
import { pathTo } from "../syntax/visit";
import type { ObjectValue } from "../value/values";
import { clip, describedToText, isShown } from "./describe-format";
import { isInLoop } from "./locate";
import { structureText } from "./structure-text";
import { useWithin } from "./summary";
import type { InlayHint } from "./types";

export interface InlayOptions {
  readonly tensors: boolean;
  readonly layers: boolean;
  readonly datasets: boolean;
}

/** In source order. */
export function inlayHints(analysis: Analysis, options: InlayOptions): readonly InlayHint[] {
  const own = analysis.facts.filter((fact) => fact.site.unit.file === analysis.module.file);
  const declared = declaredLines(analysis);
  const assigned = own.filter((fact) => fact.kind === "assign" && !declared(fact)).flatMap((fact) => assignedHint(fact, options));
  const layers = options.layers ? layerHints(analysis, own) : [];
  return [...assigned, ...layers].sort((a, b) => a.offset - b.offset);
}

/** Longest label that does not push the code away. */
const WIDTH = 60;

function assignedHint(fact: Fact, options: InlayOptions): readonly InlayHint[] {
  const kind = hintKind(fact);
  if (kind === undefined || (kind === "tensor" ? !options.tensors : !options.datasets)) return [];
  return [hint(endOf(fact), `: ${describedToText(fact.value)}${fact.varies ? " …" : ""}`, kind)];
}

function hint(offset: number, text: string, kind: InlayHint["kind"]): InlayHint {
  const label = clip(text, WIDTH);
  return { offset, label, kind, tooltip: label === text ? undefined : text };
}

function endOf({ site }: Fact): number {
  return site.unit.base + site.node.end;
}

/** Scalars and tensors of unknown rank are not worth the space. */
function hintKind({ value }: Fact): "tensor" | "dataset" | undefined {
  switch (value.t) {
    case "tensor":
      return isRanked(value.shape) && value.shape.length > 0 ? "tensor" : undefined;
    case "seq":
    case "map":
      return isShown(value) ? "tensor" : undefined;
    case "dataset":
      return value.spec ? "dataset" : undefined;
    case "layer":
    case "model":
    case "other":
      return undefined;
  }
}

/** A line with a `# shape:` comment says it already, and a hint before an annotation would read as one. */
function declaredLines(analysis: Analysis): (fact: Fact) => boolean {
  const { text } = analysis.module;
  const comments = analysis.pragmas.filter((pragma) => pragma.kind === "shape").map((pragma) => pragma.comment.start);
  return (fact) => {
    const end = endOf(fact);
    const lineEnd = text.indexOf("\n", end);
    return isAnnotated(fact) || comments.some((start) => start >= end && (lineEnd < 0 || start < lineEnd));
  };
}

function isAnnotated({ site: { unit, node } }: Fact): boolean {
  return pathTo(unit.statement, node.start).some((each) => each.kind === "annassign" && each.target === node);
}

/** The output shape behind every layer of a Sequential, where the layer is made. */
function layerHints(analysis: Analysis, facts: readonly Fact[]): readonly InlayHint[] {
  const models = sequentialModels(facts);
  return facts.flatMap((fact) => {
    const layer = fact.kind === "call" && fact.live.kind === "object" ? fact.live : undefined;
    const model = layer && models.get(layer);
    const output = layer && model && useWithin(layer, model)?.output;
    if (!output) return [];
    const { unit, node } = fact.site;
    const text = `→ ${structureText(output)}${isInLoop(pathTo(unit.statement, node.start)) ? " …" : ""}`;
    return [hint(behindPunctuation(analysis.module.text, endOf(fact)), text, "layer")];
  });
}

/** Every layer of a Sequential with its model. */
function sequentialModels(facts: readonly Fact[]): ReadonlyMap<ObjectValue, ModelState> {
  const models = new Map<ObjectValue, ModelState>();
  for (const { live } of facts) {
    const state = live.kind === "object" ? modelState(live) : undefined;
    if (state?.type !== "sequential") continue;
    for (const layer of state.layers ?? []) if (!models.has(layer)) models.set(layer, state);
  }
  return models;
}

/** Behind the comma or bracket that ends the line. */
function behindPunctuation(text: string, offset: number): number {
  const rest = /^[)\],]*(?=[ \t]*(?:#|\r|\n|$))/.exec(text.slice(offset, offset + 200));
  return offset + (rest?.[0].length ?? 0);
}
