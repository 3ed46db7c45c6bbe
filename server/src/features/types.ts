/**
 * What the features hand to the server and the command line: editor-neutral data with absolute UTF-16 offsets. Nothing
 * here knows a protocol, a line number or a terminal.
 */
import type { PlacedProblem, Pragma } from "../interpret/analysis";
import type { Edit } from "../project/edits";
import type { ProblemCode } from "../shape/problem";

export type { Edit };

export type Severity = "error" | "warning" | "information" | "hint";

export interface Diagnostic {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly code: ProblemCode;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  /**
   * Where Python raises, when that is around the place: the call that is given a list of layers, one of which does not fit, or
   * that of a function which is traced. `within` says what the place itself is then.
   */
  readonly raised?: { readonly start: number; readonly end: number; readonly within: string };
  /** What the diagnostic was made from: fixes read it. */
  readonly cause: Cause;
}

export type Cause =
  | { readonly kind: "problem"; readonly placed: PlacedProblem }
  | { readonly kind: "suppression"; readonly pragma: IgnorePragma };

export type IgnorePragma = Extract<Pragma, { readonly kind: "ignore" }>;

/** Another place that explains a diagnostic; it may lie in another file. */
export interface RelatedPlace {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** An offer to repair the program. A preferred fix is what `--fix` applies; a diagnostic has at most one. */
export interface Fix {
  readonly title: string;
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
}

export interface Hover {
  readonly start: number;
  readonly end: number;
  readonly markdown: string;
}

/** A shape written behind the code at `offset`. */
export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly kind: "tensor" | "layer" | "dataset";
  /** The whole text when `label` was clipped. */
  readonly tooltip: string | undefined;
}
