/** The models of a program: each object once, where it first shows. */
import type { Analysis } from "../interpret/analysis";
import { modelState } from "../library/keras/state";
import type { Site } from "../syntax/ast";
import type { ObjectValue } from "../value/values";

export interface PlacedModel {
  readonly site: Site;
  readonly model: ObjectValue;
}

/** In the order of the places where a call made them or a name was assigned to them. */
export function modelsOf({ facts, module }: Analysis): readonly PlacedModel[] {
  const found = new Map<ObjectValue, Site>();
  for (const { kind, live, site } of facts)
    if (kind !== "read" && site.unit.file === module.file && live.kind === "object" && modelState(live) && !found.has(live))
      found.set(live, site);
  return [...found].map(([model, site]) => ({ model, site }));
}
