/** Where problems of training are shown. */
import type { Site } from "../../../syntax/ast";
import type { Related, Where } from "../../../value/context";
import type { Compiled } from "../state";

/** A place with the loss, or else the compile call, beside it. Without `at` it is the call itself. */
export function placeOf(at: Site | undefined, compiled: Compiled): Where {
  return { at, related: [compiled.lossSite ? { site: compiled.lossSite, role: "loss" } : { site: compiled.site, role: "compile" }] };
}

/** The compile call, unless the loss stands in it and says as much. */
export function compileCall(compiled: Compiled, loss: Site | undefined): Related | undefined {
  return loss && within(loss, compiled.site) ? undefined : { site: compiled.site, role: "compile" };
}

function within(inner: Site, outer: Site): boolean {
  return inner.unit === outer.unit && inner.node.start >= outer.node.start && inner.node.end <= outer.node.end;
}
