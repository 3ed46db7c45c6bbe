/** Trying candidates one after the other: each with all that belongs to it, within a budget. */
import type { Diagnostic, Edit } from "../types";
import { Bench } from "./bench";
import type { Candidate } from "./candidate";
import { candidatesFor } from "./catalogue";
import { compose, offsetBefore } from "./edit";
import { type Outcome, type Patient, tryEdits } from "./trial";

/** Candidates that are tried for one diagnostic. */
const TRIED = 12;
/** How often a repair is done again at the place it brought to light, and how many trials all that may take. */
const REPEATED = 4;
const REPEATS_TRIED = 12;

/** A repair that repairs. */
export interface Proved {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** Problems that are left. */
  readonly remaining: number;
}

/** A repair that ended its problem and brought others to light. */
interface Begun {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly outcome: Outcome;
}

export class Attempts {
  left = TRIED;
  private repeatsLeft = REPEATS_TRIED;
  private readonly begun: Begun[] = [];

  constructor(private readonly patient: Patient) {}

  /** The candidate with all that belongs to it, if that repairs. */
  prove(candidate: Candidate): Proved | undefined {
    this.left--;
    let { edits, title } = candidate;
    let outcome = tryEdits(this.patient, edits);
    for (let round = 0; outcome && round < REPEATED; round++) {
      const next = outcome.fresh[0] ?? outcome.remaining.find((each) => this.isLikeTarget(each));
      // The very problem again: nothing was done about it.
      if (!next || this.isTarget(next, edits)) break;
      const repeated = this.again(outcome, next, edits, candidate);
      if (!repeated) break;
      // What was written first was written over.
      if (repeated.edits.length === edits.length) title = repeated.title;
      ({ edits, outcome } = repeated);
    }
    if (!outcome) return undefined;
    if (outcome.fresh.length === 0) return { title, safe: candidate.safe, edits, remaining: outcome.remaining.length };
    if (!outcome.fresh.some((each) => this.isTarget(each, edits))) this.begun.push({ title, edits, outcome });
    return undefined;
  }

  /** Where nothing repairs alone, repairs one after the other may: the first problem hid the next. */
  withWhatComesNext(): readonly Proved[] {
    for (const begun of this.begun.slice(0, 2)) {
      const found = this.complete(begun, 1);
      if (found) return [found];
    }
    return [];
  }

  private complete({ title, edits, outcome }: Begun, depth: number): Proved | undefined {
    const [next] = outcome.fresh;
    if (next?.cause.kind !== "problem") return undefined;
    let tried = 0;
    for (const candidate of distinct(candidatesFor(new Bench(outcome.program, outcome.analysis), next.cause.placed))) {
      if (++tried > 4 || this.repeatsLeft-- <= 0) return undefined;
      const joined = compose(edits, candidate.edits);
      const after = joined && tryEdits(this.patient, joined);
      if (!joined || !after) continue;
      const both = `${title}, then ${candidate.title.slice(0, 1).toLowerCase()}${candidate.title.slice(1)}`;
      if (after.fresh.length === 0) return { title: both, safe: false, edits: joined, remaining: after.remaining.length };
      const more =
        depth < 2 && isProgress(outcome, after) ? this.complete({ title: both, edits: joined, outcome: after }, depth + 1) : undefined;
      if (more) return more;
    }
    return undefined;
  }

  /** The same said of another call: `evaluate` after `fit`. */
  private isLikeTarget({ code, message }: Diagnostic): boolean {
    return code === this.patient.target.code && message === this.patient.target.message;
  }

  private isTarget(diagnostic: Diagnostic, edits: readonly Edit[]): boolean {
    const { target, analysis } = this.patient;
    return this.isLikeTarget(diagnostic) && offsetBefore(edits, analysis.module.file, diagnostic.start) === target.start;
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
      if (!joined || putsAround(edits, joined)) continue;
      this.repeatsLeft--;
      const outcome = tryEdits(this.patient, joined);
      if (outcome && isProgress(before, outcome)) return { title: candidate.title, edits: joined, outcome };
    }
    return undefined;
  }
}

/** What was written once must not be put into the same thing again. */
function putsAround(first: readonly Edit[], joined: readonly Edit[]): boolean {
  return first.some((each) => {
    const again = joined.find((other) => other.file === each.file && other.start === each.start && other.end === each.end);
    return again !== undefined && again.newText !== each.newText && each.newText !== "" && again.newText.includes(each.newText);
  });
}

/** Fewer problems; or as many, but the first of them is another. */
function isProgress(before: Outcome, after: Outcome): boolean {
  const count = ({ fresh, remaining }: Outcome): number => fresh.length + remaining.length;
  return count(after) < count(before) || (count(after) === count(before) && after.fresh[0]?.message !== before.fresh[0]?.message);
}

/** Without those that are the same edit under another title. */
export function* distinct(candidates: Iterable<Candidate>): Iterable<Candidate> {
  const seen = new Set<string>();
  for (const candidate of candidates) {
    const key = keyOf(candidate.edits);
    if (candidate.edits.length === 0 || seen.has(key)) continue;
    seen.add(key);
    yield candidate;
  }
}

export function keyOf(edits: readonly Edit[]): string {
  return JSON.stringify(edits.toSorted((a, b) => a.start - b.start).map(({ file, start, end, newText }) => [file, start, end, newText]));
}
