/** The diagnostics of a file: its problems in words, without those that a comment ignores. */
import type { Analysis, PlacedProblem } from "../interpret/analysis";
import type { Site } from "../syntax/ast";
import type { Related } from "../value/context";
import { messageOf, relatedWords } from "./messages";
import { applySuppressions } from "./suppressions";
import type { Diagnostic, RelatedPlace } from "./types";

/** Sorted by place; at most one for a place and code. */
export function diagnosticsOf(analysis: Analysis): readonly Diagnostic[] {
  const found = analysis.problems.filter(isWholeStory).flatMap((placed) => {
    const site = siteInFile(analysis.module.file, placed);
    return site ? [{ site, diagnostic: toDiagnostic(placed, site) }] : [];
  });
  return distinct(applySuppressions(analysis, found).toSorted(compare));
}

/** An error that leads back to what is warned about says it already. */
function isWholeStory({ severity, site }: PlacedProblem, _index: number, all: readonly PlacedProblem[]): boolean {
  if (severity !== "warning") return true;
  const leadsHere = ({ role, site: cause }: Related): boolean => (role === "labels" || role === "data") && surrounds(cause, site);
  return !all.some((other) => other.severity === "error" && other.related.some(leadsHere));
}

function toDiagnostic(placed: PlacedProblem, site: Site): Diagnostic {
  const inside = site === placed.site ? [] : [{ ...placeOf(placed.site), message: "it goes wrong here" }];
  const raised = raisingCall(placed.related, site);
  return {
    ...spanOf(site),
    severity: placed.severity,
    code: placed.problem.code,
    message: messageOf(placed.problem),
    related: [...inside, ...tellingPlaces(placed.related, site).map(toRelatedPlace)],
    ...(raised ? { raised } : {}),
    cause: { kind: "problem", placed },
  };
}

/** A problem inside an imported file is shown at the call in this file that leads to it. */
function siteInFile(file: string, placed: PlacedProblem): Site | undefined {
  if (placed.site.unit.file === file) return placed.site;
  return placed.related.find(({ role, site }) => role === "caller" && site.unit.file === file)?.site;
}

/** The callee of the call that makes a model of the layer that is shown, or that traces the function which holds it. */
function raisingCall(related: readonly Related[], shown: Site): Diagnostic["raised"] {
  const traced = related.find(({ role, site }) => role === "tracing" && site.unit.file === shown.unit.file)?.site;
  if (traced) return { ...spanOf(traced), within: "it goes wrong here" };
  const model = related.find((each) => each.role === "model" && surrounds(each.site, shown))?.site;
  if (model?.node.kind !== "call") return undefined;
  return { ...spanOf({ unit: model.unit, node: model.node.callee }), within: "this layer is the one that does not fit" };
}

/** Roles whose place says something even where the problem lies within it. */
const FRAMES: ReadonlySet<Related["role"]> = new Set(["caller", "tracing", "compile", "model", "loss"]);

/** Each place once, under its most telling role, and none that merely surrounds what is underlined. */
function tellingPlaces(related: readonly Related[], shown: Site): readonly Related[] {
  return related.filter((each) => {
    if (isSamePlace(each.site, shown) || (!FRAMES.has(each.role) && surrounds(each.site, shown))) return false;
    const same = related.filter((other) => isSamePlace(other.site, each.site));
    return each === (same.find(({ role }) => role !== "layer") ?? same[0]);
  });
}

function isSamePlace(a: Site, b: Site): boolean {
  return surrounds(a, b) && surrounds(b, a);
}

function surrounds(outer: Site, inner: Site): boolean {
  const [a, b] = [placeOf(outer), placeOf(inner)];
  return a.file === b.file && a.start <= b.start && b.end <= a.end;
}

function toRelatedPlace({ site, role }: Related): RelatedPlace {
  return { ...placeOf(site), message: relatedWords[role] };
}

function placeOf(site: Site): { readonly file: string; readonly start: number; readonly end: number } {
  return { file: site.unit.file, ...spanOf(site) };
}

function spanOf({ unit, node }: Site): { readonly start: number; readonly end: number } {
  return { start: unit.base + node.start, end: unit.base + node.end };
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

function distinct(sorted: readonly Diagnostic[]): readonly Diagnostic[] {
  return sorted.filter((each, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before, each) !== 0;
  });
}
