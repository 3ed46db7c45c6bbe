/** `return_sequences`: one word that decides whether a recurrent layer keeps the time axis. */
import type { Expression } from "../../syntax/ast";
import type { Edit } from "../types";
import type { Bench, MadeLayer } from "./bench";
import { removeArgument, setArgument } from "./calls";
import type { Candidate } from "./candidate";
import { argumentAt, pathOf } from "./navigate";

const RECURRENT = new Set(["LSTM", "GRU", "SimpleRNN", "RNN", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"]);

export function isRecurrent({ name }: MadeLayer): boolean {
  return RECURRENT.has(name);
}

/** Whether a recurrent layer gives its states at all steps; undefined when that is not known. */
function keepsTime({ state }: MadeLayer): boolean | undefined {
  const given = state.args?.return_sequences;
  return typeof given === "boolean" ? given : undefined;
}

/** Let recurrent layers keep the time axis, in the order given. */
export function* keepSequences(bench: Bench, layers: readonly MadeLayer[]): Iterable<Candidate> {
  for (const layer of layers.filter(isRecurrent)) {
    const isGiven = argumentAt(layer.site.node, "return_sequences") !== undefined;
    if (keepsTime(layer) === true && !isGiven) continue;
    const family = "return_sequences=True";
    const title = `Add return_sequences=True to ${layer.name}`;
    const inLoop = notInLastRound(bench, layer);
    if (keepsTime(layer) !== true)
      yield {
        title: isGiven ? `Set return_sequences=True in ${layer.name}` : title,
        edits: [setArgument(bench, layer.site, "return_sequences", "True")],
        safe: true,
        family,
      };
    if (inLoop)
      yield {
        title: `Set return_sequences=${inLoop} in ${layer.name}`,
        edits: [setArgument(bench, layer.site, "return_sequences", inLoop)],
        safe: false,
        family,
      };
  }
}

/** In a loop over known rounds: true in all of them but the last. */
function notInLastRound(bench: Bench, { site }: MadeLayer): string | undefined {
  const loop = pathOf(site).findLast((node) => node.kind === "for");
  if (loop?.kind !== "for" || loop.iterable.kind !== "call" || loop.iterable.callee.kind !== "name") return undefined;
  const text = (node: Expression): string => bench.text({ unit: site.unit, node });
  const { callee, args } = loop.iterable;
  const [first] = args;
  if (!first) return undefined;
  if (callee.id === "range" && args.length === 1 && loop.target.kind === "name") return `${loop.target.id} < ${text(first.value)} - 1`;
  const index = loop.target.kind === "tuple" ? loop.target.items[0] : undefined;
  return callee.id === "enumerate" && index?.kind === "name" ? `${index.id} < len(${text(first.value)}) - 1` : undefined;
}

/** Let recurrent layers give only their last state, in the order given. */
export function* dropSequences(bench: Bench, layers: readonly MadeLayer[]): Iterable<Candidate> {
  for (const layer of layers.filter(isRecurrent)) {
    const given = argumentAt(layer.site.node, "return_sequences");
    if (!given || keepsTime(layer) === false) continue;
    const edit: Edit | undefined = removeArgument(bench, layer.site, "return_sequences");
    if (edit)
      yield { title: `Remove return_sequences=True from ${layer.name}`, edits: [edit], safe: true, family: "return_sequences=False" };
  }
}
