/**
 * The result of analyzing one file: facts and problems, placed by AST nodes. Everything a user sees is a small reading of it.
 */
import type { Dim, Shape } from "../shape/dim";
import type { Problem } from "../shape/problem";
import type { Comment, Module, Site } from "../syntax/ast";
import type { Args, Related } from "../value/context";
import type { Value } from "../value/values";

export interface Analysis {
  readonly module: Module;
  /** In source order of their spans; at most one of each kind for a span: a place evaluated several times keeps its first value. */
  readonly facts: readonly Fact[];
  /** In source order; at most one for a place and code. */
  readonly problems: readonly PlacedProblem[];
  /** `# shape:` and `# keras-shapes: ignore` comments as they were understood. */
  readonly pragmas: readonly Pragma[];
  /** Files (other than this one) whose text the result depends on. */
  readonly dependencies: readonly string[];
}

export interface Fact {
  readonly site: Site;
  /**
   * A call expression, or an assigned name (each name of a tuple, loop targets too). `read`: a name or attribute that was
   * read and holds something with a shape; for hovers only.
   */
  readonly kind: "call" | "assign" | "read";
  /** Target name, callee text, or the name that is read. */
  readonly name: string;
  /** A snapshot at the first evaluation; where a loop of the program itself assigns a name last, of what it leaves there. */
  readonly value: Described;
  /** What the evaluations of an assignment of the program itself have in common, when they differ. */
  readonly common?: Described;
  /** The value itself: its mutable parts (a layer's uses, a model's layers) are as they were at the end of the analysis. */
  readonly live: Value;
  /** A later evaluation gave something else. */
  readonly varies: boolean;
  /** What was called and with what, of a call. */
  readonly called?: Called | undefined;
  /** Found by a run that is done once more. */
  readonly provisional?: true;
}

export interface Called {
  readonly callee: Value;
  readonly args: Args;
}

/** Describes a value as `oracle/record.py` does. */
export type Described =
  | { readonly t: "tensor"; readonly shape: Shape; readonly dtype: string | undefined }
  | { readonly t: "seq"; readonly items: readonly (Described | undefined)[] }
  | { readonly t: "map"; readonly items: ReadonlyMap<string, Described | undefined> }
  | { readonly t: "layer"; readonly class: string; readonly output: Described | undefined; readonly params: Dim | undefined }
  | {
      readonly t: "model";
      readonly class: string;
      readonly input: Described | undefined;
      readonly output: Described | undefined;
      readonly params: Dim | undefined;
    }
  | { readonly t: "dataset"; readonly spec: Described | undefined }
  | { readonly t: "other" };

export interface PlacedProblem {
  readonly problem: Problem;
  readonly severity: "error" | "warning" | "information";
  readonly site: Site;
  readonly related: readonly Related[];
}

export type Pragma =
  | { readonly kind: "shape"; readonly comment: Comment; readonly declared: string }
  | { readonly kind: "ignore"; readonly comment: Comment; readonly codes: readonly string[] | undefined; readonly used: boolean };
