/** Messages about calls, arguments, and how layers and models are put together. */
import type { ProblemCode } from "../shape/problem";
import { formatShape } from "../shape/shape";
import type { Wordings } from "./words";

type ModelCode = Extract<
  ProblemCode,
  | "invalid-argument"
  | "call-mismatch"
  | "input-structure"
  | "wrong-kind"
  | "weights-mismatch"
  | "graph-disconnected"
  | "python-error"
  | "missing-name"
  | "softmax-one-unit"
  | "unused-suppression"
>;

export const modelMessages: Wordings<ModelCode> = {
  "invalid-argument": {
    title: "Argument has a value that is refused",
    message: ({ owner, argument, expected, got, shape }) =>
      `${owner} expects ${expected} for ${argument}, got ${got}${shape ? `: ${formatShape(shape)}` : ""}`,
  },
  "call-mismatch": { title: "Arguments do not fit the parameters", message: ({ owner, detail }) => `${owner} ${detail}` },
  "input-structure": {
    title: "Wrong number or nesting of inputs",
    message: ({ owner, expected, got }) => `${owner} expects ${expected}, got ${got}`,
  },
  "wrong-kind": {
    title: "Value of a kind that is not accepted",
    message: ({ owner, expected, got, argument }) => `${owner} expects ${expected}${argument ? ` for ${argument}` : ""}, got ${got}`,
  },
  "weights-mismatch": {
    title: "Weights do not fit the layer",
    message: ({ owner, expected, got }) => `${owner} expects ${expected}, got ${got}`,
  },
  "graph-disconnected": { title: "Output is not connected to the inputs", message: ({ owner, detail }) => `${owner}: ${detail}` },
  "python-error": { title: "Python itself raises", message: ({ owner, detail }) => `${owner} ${detail}` },
  "missing-name": {
    title: "Name that this part of Keras does not have",
    message: ({ of, name, instead }) => `${of} has no ${name}${instead ? `: write ${instead.written}` : ""}`,
  },
  "softmax-one-unit": {
    title: "Softmax over one unit",
    message: ({ owner, got }) => `${owner} expects more than one unit for softmax, got 1, so every output is 1.0: ${formatShape(got)}`,
  },
  "unused-suppression": {
    title: "Comment ignores a problem that is not there",
    message: ({ what }) => `Nothing to ignore here: ${what}`,
  },
};
