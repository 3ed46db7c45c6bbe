/**
 * What can be wrong with a program, as plain data. Rules raise a problem as Keras raises `ValueError`; one place in the
 * interpreter catches it. Words are put on it in `features/messages.ts` alone; fixes read the fields.
 */
import type { Dim, Shape } from "./dim";

export type Problem =
  /** A layer or function wants another number of axes. `expected`: "rank 3", "rank 3 or more", "a 2-D matrix". */
  | { readonly code: "rank-mismatch"; readonly owner: string; readonly expected: string; readonly got: Shape; readonly argument?: string }
  /** An axis that was fixed (by a built layer, an input spec) has another size. */
  | {
      readonly code: "axis-mismatch";
      readonly owner: string;
      readonly axis: number;
      readonly expected: Dim;
      readonly got: Shape;
      readonly reason?: string;
    }
  /** Weights need a size that is None here. */
  | { readonly code: "undefined-dimension"; readonly owner: string; readonly axis: number | undefined; readonly got: Shape }
  /** Convolution, pooling or cropping leaves nothing. */
  | { readonly code: "output-too-small"; readonly owner: string; readonly window: string; readonly got: Shape }
  | { readonly code: "reshape-mismatch"; readonly owner: string; readonly target: Shape; readonly got: Shape }
  /** Shapes that do not broadcast, or that must be equal. `detail` names the rule when it is not plain broadcasting. */
  | { readonly code: "broadcast-mismatch"; readonly owner: string; readonly shapes: readonly Shape[]; readonly detail?: string }
  | { readonly code: "concat-mismatch"; readonly owner: string; readonly axis: number; readonly shapes: readonly Shape[] }
  /** Inner sizes of a matrix product, a contraction, an einsum. */
  | { readonly code: "matmul-mismatch"; readonly owner: string; readonly shapes: readonly Shape[]; readonly detail: string }
  | { readonly code: "axis-out-of-range"; readonly owner: string; readonly axis: number; readonly got: Shape }
  | { readonly code: "index-out-of-range"; readonly owner: string; readonly index: number; readonly got: Shape; readonly axis: number }
  /** An argument has a value the callee refuses. `expected` completes "expects …". */
  | {
      readonly code: "invalid-argument";
      readonly owner: string;
      readonly argument: string;
      readonly expected: string;
      readonly got: string;
      readonly shape?: Shape;
    }
  /** The call does not bind: missing, unexpected or too many arguments. */
  | { readonly code: "call-mismatch"; readonly owner: string; readonly detail: string }
  /** Number, names or nesting of the inputs of a layer or model. */
  | { readonly code: "input-structure"; readonly owner: string; readonly expected: string; readonly got: string }
  /** Data do not fit the model's input. `input` is the input's name. */
  | {
      readonly code: "input-mismatch";
      readonly owner: string;
      readonly input: string;
      readonly expected: Shape;
      readonly got: Shape;
      readonly role: "x" | "validation" | "call";
    }
  /** Labels and outputs do not fit the loss (the heart of the product). */
  | {
      readonly code: "label-mismatch";
      readonly loss: string;
      readonly expected: string;
      readonly labels: Shape;
      readonly output: Shape;
      readonly outputName?: string;
    }
  | { readonly code: "metric-mismatch"; readonly metric: string; readonly expected: string; readonly labels: Shape; readonly output: Shape }
  /** Number, names or nesting of losses, metrics, labels against the outputs. */
  | { readonly code: "output-structure"; readonly owner: string; readonly expected: string; readonly got: string }
  | {
      readonly code: "cardinality-mismatch";
      readonly owner: string;
      readonly sizes: readonly { readonly name: string; readonly size: Dim }[];
    }
  /** fit/evaluate without compile, without a loss, without labels. */
  | { readonly code: "training-setup"; readonly owner: string; readonly detail: string }
  /** A value of a kind that is not accepted: a list where an array is needed, strings, a KerasTensor in a NumPy or TensorFlow call. */
  | { readonly code: "wrong-kind"; readonly owner: string; readonly expected: string; readonly got: string; readonly argument?: string }
  | { readonly code: "weights-mismatch"; readonly owner: string; readonly expected: string; readonly got: string }
  | { readonly code: "graph-disconnected"; readonly owner: string; readonly detail: string }
  /** Python itself raises: unpacking counts, unknown attributes of known objects, unknown identifiers. */
  | { readonly code: "python-error"; readonly owner: string; readonly detail: string }
  /** A public name that is not there although a sister of its module has it. `instead`: what to write, and its public path. */
  | {
      readonly code: "missing-name";
      /** The library that lacks it, in its present version. */
      readonly of: string;
      readonly name: string;
      readonly instead: { readonly written: string; readonly path: string } | undefined;
    }
  /** A shape comment says something else than the program. */
  | { readonly code: "shape-comment"; readonly declared: string; readonly got: Shape }
  /** `certain`: the labels are sure to be reached; else it is a warning. */
  | {
      readonly code: "label-range";
      readonly loss: string;
      readonly min: number;
      readonly max: number;
      readonly classes: Dim;
      readonly certain: boolean;
    }
  // ---- warnings: it runs and is surely not meant
  | { readonly code: "softmax-one-unit"; readonly owner: string; readonly got: Shape }
  | { readonly code: "from-logits"; readonly loss: string; readonly fromLogits: boolean; readonly activation: string }
  /** The output's activation makes no sense to the loss. `expected` names the one that does. */
  | { readonly code: "loss-activation"; readonly loss: string; readonly expected: string; readonly activation: string }
  | { readonly code: "silent-broadcast"; readonly loss: string; readonly labels: Shape; readonly output: Shape }
  | { readonly code: "label-encoding"; readonly loss: string; readonly detail: string; readonly labels: Shape; readonly output: Shape }
  /** Labels that the output cannot reach, or that are no probabilities. */
  | {
      readonly code: "label-values";
      readonly loss: string;
      readonly activation: string | undefined;
      readonly expected: readonly [number, number];
      readonly got: readonly [number, number];
    }
  /** What a metric counts says nothing of these labels and outputs. `instead` names what does. */
  | { readonly code: "metric-choice"; readonly metric: string; readonly expected: string; readonly got: string; readonly instead: string }
  /** Axes or labels are taken for something they are not; every value lands in a wrong place. */
  | { readonly code: "mixed-axes"; readonly owner: string; readonly expected: string; readonly got: string; readonly shape: Shape }
  | { readonly code: "unused-suppression"; readonly what: string };

export type ProblemCode = Problem["code"];

/** Thrown by rules, caught by the interpreter at the call that was being evaluated. */
export class ShapeProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** Raise a problem: the operation cannot succeed on any path. */
export function fail(problem: Problem): never {
  throw new ShapeProblem(problem);
}

/** What a rule computes; undefined when it fails. */
export function attempt<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ShapeProblem) return undefined;
    throw error;
  }
}
