/**
 * The words of the product: for every problem code a title and its message, and for every related place what it has to do
 * with the problem. Messages are one line in the user's words, without a full stop:
 * `<Layer or argument> expects <what>, got <what>: <whole shape>`.
 */
import type { Problem, ProblemCode } from "../shape/problem";
import type { RelatedRole } from "../value/context";
import { modelMessages } from "./messages-models";
import { shapeMessages } from "./messages-shapes";
import { trainingMessages } from "./messages-training";
import type { ProblemOf, Wordings } from "./words";

const CATALOGUE: Wordings<ProblemCode> = { ...shapeMessages, ...modelMessages, ...trainingMessages };

/** Every problem code, in the order of the catalogue. */
export const problemCodes: readonly ProblemCode[] = Object.keys(CATALOGUE).filter(isProblemCode);

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(CATALOGUE, code);
}

/** The message of a problem. */
export function messageOf(problem: Problem): string {
  return oneLine(worded(problem.code, problem));
}

export function titleOf(code: ProblemCode): string {
  return CATALOGUE[code].title;
}

function worded<C extends ProblemCode>(code: C, problem: ProblemOf<C>): string {
  return CATALOGUE[code].message(problem);
}

/** Names and texts inside a message come from the user's program and may hold line ends. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}

/** What a related place is, as a complete message. */
export const relatedWords: Readonly<Record<RelatedRole, string>> = {
  caller: "called from here",
  tracing: "called and traced from here, where Python raises",
  layer: "this layer makes the shape",
  "output-layer": "the output is made by this layer",
  input: "the input is declared here",
  loss: "the loss is chosen here",
  compile: "the model is compiled here",
  labels: "the labels are made here",
  data: "the data are made here",
  built: "the layer was built by this call, which fixed its sizes",
  model: "the model is made here",
  argument: "this argument does not fit",
  operand: "this value is one of those that do not fit",
  declared: "it is declared here",
};
