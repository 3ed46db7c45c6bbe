/**
 * Repairs for a diagnostic. Generators in `fixes/` think of edits, each from the problem's fields and the places it knows;
 * every one is tried on the program, and only those that repair it and do no harm are offered.
 */
import type { Analysis } from "../interpret/analysis";
import type { Project } from "../project/project";
import { Attempts, distinct, keyOf, type Proved } from "./fixes/attempts";
import { Bench } from "./fixes/bench";
import { candidatesFor } from "./fixes/catalogue";
import { removeComment } from "./fixes/suppression";
import { type Patient, tryEdits } from "./fixes/trial";
import type { Diagnostic, Fix } from "./types";

/** Repairs that are offered for one diagnostic. */
const OFFERED = 5;

/** The repairs to offer for a diagnostic, best first. */
export function fixesFor(project: Project, analysis: Analysis, diagnostic: Diagnostic): readonly Fix[] {
  const { cause } = diagnostic;
  const patient: Patient = { project, analysis, target: diagnostic };
  if (cause.kind === "suppression") return withoutComment(patient, removeComment(analysis.module, cause.pragma));
  const attempts = new Attempts(patient);
  const proved: Proved[] = [];
  for (const candidate of distinct(candidatesFor(new Bench(project, analysis), cause.placed))) {
    if (attempts.left <= 0 || proved.length >= OFFERED) break;
    const found = attempts.prove(candidate);
    if (found && !proved.some((other) => sameRepair(other, found))) proved.push(found);
  }
  if (proved.length === 0) proved.push(...attempts.withWhatComesNext());
  // A repair that ends other problems too found their common cause.
  return proved
    .toSorted((a, b) => a.remaining - b.remaining)
    .map(({ title, safe, edits }, index) => ({ title, preferred: safe && index === 0, edits }));
}

/** A comment may name other codes that are still needed. */
function withoutComment(patient: Patient, fix: Fix): readonly Fix[] {
  return tryEdits(patient, fix.edits)?.fresh.length === 0 ? [fix] : [];
}

function sameRepair(a: Proved, b: Proved): boolean {
  return a.title === b.title || keyOf(a.edits) === keyOf(b.edits);
}
