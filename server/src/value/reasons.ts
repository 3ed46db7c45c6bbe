/**
 * Why a value is not known. Every unknown value carries the reason it began with, through everything computed from it; words
 * are put on it in `features/reasons.ts`.
 */
import { isRanked } from "../shape/shape";
import type { Value } from "./values";

export type Reason =
  /** Nothing that was read binds the name. */
  | { readonly code: "unbound"; readonly name: string }
  /** Neither a library that is known nor a file of the workspace. */
  | { readonly code: "module"; readonly module: string }
  /** A known module, but not this part of it. */
  | { readonly code: "member"; readonly module: string; readonly name: string }
  /** A function of a known library whose result is not known: it reads a file, or there is no rule for it. */
  | { readonly code: "result"; readonly name: string }
  /** A parameter of a function that nobody calls. */
  | { readonly code: "parameter"; readonly name: string }
  | { readonly code: "attribute"; readonly of: string; readonly name: string }
  | { readonly code: "item"; readonly of: string }
  | { readonly code: "operator"; readonly operator: string; readonly of: string }
  /** A kind of expression or statement that is not followed. */
  | { readonly code: "construct"; readonly construct: string }
  /** What different paths leave has nothing in common. */
  | { readonly code: "paths" }
  /** It changes with every turn of a loop. */
  | { readonly code: "loop" }
  /** An error is reported where it was made. */
  | { readonly code: "problem" }
  /** The steps or the depth that one analysis may take are used up. */
  | { readonly code: "budget" }
  /** A variable, of which no more is said than that. */
  | { readonly code: "variable"; readonly name: string };

const DEPTH_LIMIT = 2;

/** The reason why something in a value is not known: of itself, a tensor's rank, or an item. */
export function reasonIn(value: Value, depth = 0): Reason | undefined {
  switch (value.kind) {
    case "unknown":
      return value.why;
    case "tensor":
      return isRanked(value.shape) ? undefined : value.why;
    case "tuple":
    case "list":
      return depth < DEPTH_LIMIT ? first(value.items ?? (value.kind === "list" && value.element ? [value.element] : []), depth) : undefined;
    case "dict":
      return depth < DEPTH_LIMIT
        ? first(
            [...value.entries.values()].map((entry) => entry.value),
            depth,
          )
        : undefined;
    case "iterator":
      return depth < DEPTH_LIMIT ? first(value.items ?? [value.element], depth) : undefined;
    case "dataset":
      return reasonIn(value.element, depth);
    case "union":
      return first(value.alternatives, depth);
    case "method":
      return reasonIn(value.self, depth);
    default:
      return undefined;
  }
}

function first(values: readonly Value[], depth: number): Reason | undefined {
  for (const each of values) {
    const reason = reasonIn(each, depth + 1);
    if (reason) return reason;
  }
  return undefined;
}

/** Whether a value, though something is known of it, lacks what a reason would explain: it is unknown or a tensor without rank. */
export function isUnexplained(value: Value): boolean {
  return (value.kind === "unknown" || (value.kind === "tensor" && !isRanked(value.shape))) && value.why === undefined;
}

/** The same value with the reason of what it was computed from, unless it has one: the first of `causes` that has a reason, else `otherwise`. */
export function because(value: Value, causes: readonly Value[], otherwise: () => Reason): Value {
  if ((value.kind !== "unknown" && value.kind !== "tensor") || !isUnexplained(value)) return value;
  return { ...value, why: causes.map((each) => reasonIn(each)).find((each) => each !== undefined) ?? otherwise() };
}
