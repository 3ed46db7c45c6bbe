/** Where problems of training are shown. */
import type { Site } from "../../../syntax/ast";
import type { Where } from "../../../value/context";
import type { Compiled } from "../state";

/** A place with the loss, or else the compile call, beside it. Without `at` it is the call itself. */
export function placeOf(at: Site | undefined, compiled: Compiled): Where {
  return { at, related: [compiled.lossSite ? { site: compiled.lossSite, role: "loss" } : { site: compiled.site, role: "compile" }] };
}
