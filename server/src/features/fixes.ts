/**
 * Repairs for a diagnostic. Generators in `fixes/` think of edits, each from the problem's fields and the places it knows;
 * every one is tried on the program, and only those that repair it and do no harm are offered.
 */
import type { Analysis } from "../interpret/analysis";
import type { Project } from "../project/project";
import { Bench } from "./fixes/bench";
import type { Candidate } from "./fixes/candidate";
import { candidatesFor } from "./fixes/catalogue";
import { compose, offsetBefore } from "./fixes/edit";
import { removeComment } from "./fixes/suppression";
import { type Outcome, type Patient, tryEdits } from "./fixes/trial";
import type { Diagnostic, Edit, Fix } from "./types";

/** Candidates that are tried for one diagnostic, and repairs that are offered of them. */
const TRIED = 12;
const OFFERED = 5;
/** How often a repair is done again at the place it brought to light, and how many trials all that may take. */
const REPEATED = 4;
const REPEATS_TRIED = 12;

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
  // A repair that ends other problems too found their common cause.
  return proved
    .toSorted((a, b) => a.remaining - b.remaining)
    .map(({ title, safe, edits }, index) => ({ title, preferred: safe && index === 0, edits }));
}

/** A comment may name other codes that are still needed. */
function withoutComment(patient: Patient, fix: Fix): readonly Fix[] {
  return tryEdits(patient, fix.edits)?.fresh.length === 0 ? [fix] : [];
}

interface Proved {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** Problems that are left. */
  readonly remaining: number;
}

function sameRepair(a: Proved, b: Proved): boolean {
  return a.title === b.title || keyOf(a.edits) === keyOf(b.edits);
}

class Attempts {
  left = TRIED;
  private repeatsLeft = REPEATS_TRIED;

  constructor(private readonly patient: Patient) {}

  /** The candidate with all that belongs to it, if that repairs. */
  prove(candidate: Candidate): Proved | undefined {
    this.left--;
    let { edits, title } = candidate;
    let outcome = tryEdits(this.patient, edits);
    for (let round = 0; outcome && round < REPEATED; round++) {
      const next = outcome.fresh[0] ?? outcome.remaining.find((each) => each.code === this.patient.target.code);
      // The very problem again: nothing was done about it.
      if (!next || this.isTarget(next, edits)) break;
      const repeated = this.again(outcome, next, edits, candidate);
      if (!repeated) break;
      // What was written first was written over.
      if (repeated.edits.length === edits.length) title = repeated.title;
      ({ edits, outcome } = repeated);
    }
    return outcome?.fresh.length === 0 ? { title, safe: candidate.safe, edits, remaining: outcome.remaining.length } : undefined;
  }

  private isTarget({ code, message, start }: Diagnostic, edits: readonly Edit[]): boolean {
    const { target, analysis } = this.patient;
    return code === target.code && message === target.message && offsetBefore(edits, analysis.module.file, start) === target.start;
  }

  /** The same repair where the first one led to. */
  private again(
    before: Outcome,
    next: Diagnostic,
    edits: readonly Edit[],
    { family, completedBy }: Candidate,
  ): { readonly title: string; readonly edits: readonly Edit[]; readonly outcome: Outcome } | undefined {
    if (next.cause.kind !== "problem") return undefined;
    let tried = 0;
    for (const candidate of distinct(candidatesFor(new Bench(before.program, before.analysis), next.cause.placed))) {
      if (candidate.family !== family && candidate.family !== completedBy) continue;
      if (++tried > 2 || this.repeatsLeft <= 0) return undefined;
      const joined = compose(edits, candidate.edits);
      if (!joined) continue;
      this.repeatsLeft--;
      const outcome = tryEdits(this.patient, joined);
      if (outcome && isProgress(before, outcome)) return { title: candidate.title, edits: joined, outcome };
    }
    return undefined;
  }
}

/** Fewer problems; or as many, but the first of them is another. */
function isProgress(before: Outcome, after: Outcome): boolean {
  const count = ({ fresh, remaining }: Outcome): number => fresh.length + remaining.length;
  return count(after) < count(before) || (count(after) === count(before) && after.fresh[0]?.message !== before.fresh[0]?.message);
}

/** Without those that are the same edit under another title. */
function* distinct(candidates: Iterable<Candidate>): Iterable<Candidate> {
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.edits);
    if (candidate.edits.length === 0 || seen.has(key)) continue;
    seen.add(key);
    yield candidate;
  }
}

function keyOf(edits: readonly Edit[]): string {
  return JSON.stringify(edits.toSorted((a, b) => a.start - b.start).map(({ file, start, end, newText }) => [file, start, end, newText]));
}
