/** The table of a model's layers, as Keras prints it with `model.summary()`. */
import { type Summary, type SummaryRow, summaryOf, type Total } from "../library/keras/models/summary";
import { layerState, type ModelState, type Use } from "../library/keras/state";
import { flattenTensors } from "../value/tensors";
import type { GraphNode, ObjectValue } from "../value/values";
import { countText } from "./structure-text";

/** A table for a fixed-width font, short; undefined for what is not a model or whose layers are not known. */
export function shortSummary(model: ObjectValue): string | undefined {
  const summary = summaryOf(model);
  if (!summary) return undefined;
  const [total = "", ...parts] = totals(summary);
  return [title(summary), ...table(summary), total, ...(summary.frozen.count === 0 ? [] : parts)].join("\n");
}

/** All that Keras prints. */
export function summaryTable(summary: Summary): string {
  return [title(summary), ...table(summary), ...totals(summary)].join("\n");
}

function title({ name }: Summary): string {
  return `Model: "${name ?? "?"}"`;
}

/** The parameters of a row as Keras prints them. */
export function parametersText({ parameters }: SummaryRow): string {
  return parameters === null ? "0 (unbuilt)" : countText(parameters);
}

/** The application of a layer that belongs to the model: a layer may be part of several. */
export function useWithin(layer: ObjectValue, model: ModelState): Use | undefined {
  const uses = layerState(layer)?.uses ?? [];
  if (!model.outputs) return uses.length === 1 ? uses[0] : undefined;
  const nodes = graphNodes(model);
  return uses.find((use) => flattenTensors(use.output).some(({ node }) => node && nodes.has(node)));
}

function graphNodes({ outputs }: ModelState): ReadonlySet<GraphNode> {
  const nodes = new Set<GraphNode>();
  const pending = outputs ? flattenTensors(outputs).map(({ node }) => node) : [];
  while (pending.length > 0) {
    const node = pending.pop();
    if (!node || nodes.has(node)) continue;
    nodes.add(node);
    pending.push(...node.inputs.map((input) => input.node));
  }
  return nodes;
}

function table({ rows, connects }: Summary): readonly string[] {
  const header = ["Layer (type)", "Output Shape", "Param #", ...(connects ? ["Connected to"] : [])];
  const cells = [header, ...rows.map((row) => cellsOf(row, connects))];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === PARAMETERS ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [line(header), rule, ...cells.slice(1).map(line), rule];
}

const PARAMETERS = 2;

function cellsOf(row: SummaryRow, connects: boolean): readonly string[] {
  const cells = [`${row.name ?? "?"} (${row.type})`, row.output ?? "?", parametersText(row)];
  return connects ? [...cells, row.connected ?? "?"] : cells;
}

/** The lines below the table. */
export function totals({ total, trainable, frozen, optimizer }: Summary): readonly string[] {
  const line = (what: string, { count, bytes }: Total): string =>
    `${what} params: ${countText(count)}${bytes === undefined ? "" : ` (${memoryText(bytes)})`}`;
  return [
    line("Total", total),
    line("Trainable", trainable),
    line("Non-trainable", frozen),
    ...(optimizer ? [line("Optimizer", optimizer)] : []),
  ];
}

/** keras/src/utils/summary_utils.py `readable_memory_size`. */
function memoryText(bytes: number): string {
  let size = bytes;
  for (const unit of ["B", "KB", "MB", "GB", "TB"]) {
    if (size < 1024) return `${twoDecimals(size)} ${unit}`;
    size /= 1024;
  }
  return `${twoDecimals(size)} PB`;
}

/** As Python formats: what lies in the middle goes to the even digit. */
function twoDecimals(size: number): string {
  const hundredths = Math.floor(size * 100);
  return size * 100 - hundredths === 0.5 ? ((hundredths + (hundredths % 2)) / 100).toFixed(2) : size.toFixed(2);
}
