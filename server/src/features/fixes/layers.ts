/** The layers around a problem: which ones made the output, which ones come before a place, what is set on them. */
import type { Dims } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Site } from "../../syntax/ast";
import type { RelatedRole } from "../../value/context";
import type { Edit } from "../types";
import type { Bench, MadeLayer } from "./bench";
import { quoted, removeArgument, setArgument } from "./calls";
import type { Case } from "./candidate";
import { argumentAt, precedes } from "./navigate";

export function relatedSites({ placed }: Case, ...roles: readonly RelatedRole[]): readonly Site[] {
  return placed.related.filter(({ role }) => roles.includes(role)).map(({ site }) => site);
}

/** Layers that may have made the output: the one that is known to, those inside it, then all others from the last. */
export function outputLayers(of: Case): readonly MadeLayer[] {
  const [known] = relatedSites(of, "output-layer");
  const all = of.bench.layers.toReversed();
  const inside = known ? all.filter(({ site }) => holds(known, site)) : [];
  return [...inside, ...all.filter((layer) => !inside.includes(layer))];
}

export function holds(outer: Site, inner: Site): boolean {
  return outer.unit === inner.unit && outer.node.start <= inner.node.start && inner.node.end <= outer.node.end;
}

/** The layers made before a place in the text, the nearest first, then those after it. */
export function layersBefore(bench: Bench, site: Site): readonly MadeLayer[] {
  const all = bench.layers;
  const own = all.filter((layer) => layer.site.unit.file === site.unit.file && (precedes(layer.site, site) || holds(layer.site, site)));
  return [...own.toReversed(), ...all.filter((layer) => !own.includes(layer))];
}

/** The rank of what a layer was first applied to. */
export function inputRank({ state }: MadeLayer): number | undefined {
  return inputShape(state.uses[0]?.inputs)?.length;
}

function inputShape(value: MadeLayer["state"]["uses"][number]["inputs"] | undefined): Dims | undefined {
  return value?.kind === "tensor" && isRanked(value.shape) ? value.shape : undefined;
}

export function inputOf({ state }: MadeLayer): Dims | undefined {
  return inputShape(state.uses[0]?.inputs);
}

/** The name of a layer's activation. */
export function activationOf({ name, state }: MadeLayer): string | undefined {
  if (name === "Softmax") return "softmax";
  const value = state.args?.activation;
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string" ? value.name : undefined;
}

const ACTIVATION_POSITION: Readonly<Record<string, number>> = { Dense: 1, Activation: 0 };

export function setActivation(bench: Bench, layer: MadeLayer, activation: string): Edit {
  return setArgument(bench, layer.site, "activation", quoted(bench, layer.site, activation), ACTIVATION_POSITION[layer.name]);
}

export function dropActivation(bench: Bench, layer: MadeLayer): Edit | undefined {
  const position = ACTIVATION_POSITION[layer.name];
  if (position !== undefined && !argumentAt(layer.site.node, "activation") && argumentAt(layer.site.node, "activation", position))
    return setArgument(bench, layer.site, "activation", "None", position);
  return removeArgument(bench, layer.site, "activation");
}
