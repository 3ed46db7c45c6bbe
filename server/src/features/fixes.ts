/**
 * Repairs for a diagnostic. Generators in `fixes/` think of edits, each from the problem's fields and the places it knows;
 * every one is tried on the program, and only those that repair it and do no harm are offered.
 */
import type { Analysis } from "../interpret/analysis";
import type { Project } from "../project/project";
import { Bench } from "./fixes/bench";
import type { Candidate } from "./fixes/candidate";
import { candidatesFor } from "./fixes/catalogue";
import { compose } from "./fixes/edit";
import { removeComment } from "./fixes/suppression";
import { type Outcome, type Patient, tryEdits } from "./fixes/trial";
import type { Diagnostic, Edit, Fix } from "./types";

/** Candidates that are tried for one diagnostic, and repairs that are offered of them. */
const TRIED = 16;
const OFFERED = 5;
/** How often a repair is done again at the place it brought to light. */
const REPEATED = 3;

/** The repairs to offer for a diagnostic, best first. */
export function fixesFor(project: Project, analysis: Analysis, diagnostic: Diagnostic): readonly Fix[] {
  const { cause } = diagnostic;
  if (cause.kind === "suppression") return [removeComment(analysis.module, cause.pragma)];
  const patient: Patient = { project, analysis, target: diagnostic };
  const budget = { left: TRIED };
  const proved: Proved[] = [];
  for (const candidate of distinct(candidatesFor(new Bench(project, analysis), cause.placed))) {
    if (budget.left <= 0 || proved.length >= OFFERED) break;
    const found = prove(patient, candidate, budget);
    if (found) proved.push(found);
  }
  // A repair that ends other problems too found their common cause.
  return proved
    .toSorted((a, b) => a.remaining - b.remaining)
    .map(({ candidate: { title, safe }, edits }, index) => ({ title, preferred: safe && index === 0, edits }));
}

interface Proved {
  readonly candidate: Candidate;
  readonly edits: readonly Edit[];
  readonly remaining: number;
}

function prove(patient: Patient, candidate: Candidate, budget: { left: number }): Proved | undefined {
  let edits = candidate.edits;
  let outcome = attempt(patient, edits, budget);
  for (let round = 0; outcome && round < REPEATED; round++) {
    const next = outcome.fresh[0] ?? outcome.remaining.find((each) => each.code === patient.target.code);
    if (!next) break;
    const repeated = again(patient, outcome, next, edits, candidate.family, budget);
    if (!repeated) break;
    ({ edits, outcome } = repeated);
  }
  return outcome?.fresh.length === 0 ? { candidate, edits, remaining: outcome.remaining.length } : undefined;
}

/** The same repair where the first one led to. */
function again(
  patient: Patient,
  before: Outcome,
  next: Diagnostic,
  edits: readonly Edit[],
  family: string,
  budget: { left: number },
): { readonly edits: readonly Edit[]; readonly outcome: Outcome } | undefined {
  if (next.cause.kind !== "problem") return undefined;
  let tried = 0;
  for (const candidate of distinct(candidatesFor(new Bench(before.program, before.analysis), next.cause.placed))) {
    if (candidate.family !== family) continue;
    if (++tried > 2) return undefined;
    const joined = compose(edits, candidate.edits);
    const outcome = joined && attempt(patient, joined, budget);
    if (joined && outcome && countOf(outcome) < countOf(before)) return { edits: joined, outcome };
    // One problem fewer there, one more elsewhere: go on from there.
    if (joined && outcome && countOf(outcome) === countOf(before) && outcome.fresh[0]?.start !== next.start) return { edits: joined, outcome };
  }
  return undefined;
}

function countOf({ fresh, remaining }: Outcome): number {
  return fresh.length + remaining.length;
}

function attempt(patient: Patient, edits: readonly Edit[], budget: { left: number }): Outcome | undefined {
  if (budget.left <= 0) return undefined;
  budget.left--;
  return tryEdits(patient, edits);
}

/** Without those that are the same edit under another title. */
function* distinct(candidates: Iterable<Candidate>): Iterable<Candidate> {
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const key = JSON.stringify(candidate.edits.toSorted((a, b) => a.start - b.start));
    if (candidate.edits.length === 0 || seen.has(key)) continue;
    seen.add(key);
    yield candidate;
  }
}
