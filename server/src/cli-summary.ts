/** `keras-shapes summary`: the table of layers of every model of a file, as `model.summary()` prints it. */
import type { Target } from "./cli-files";
import { type Places, placeText } from "./cli-places";
import type { Write } from "./cli-report";
import { modelsOf, type PlacedModel } from "./features/models";
import { summaryTable } from "./features/summary";
import type { Analysis } from "./interpret/analysis";
import { type Summary, summaryOf } from "./library/keras/models/summary";
import { type Dim, formatDim } from "./shape/dim";

export function writeSummaries(write: Write, format: "text" | "json", target: Target, places: Places, analysis: Analysis): void {
  const models = modelsOf(analysis);
  if (format === "json") write(`${JSON.stringify({ file: target.shown, models: models.map((each) => modelToJson(each, places)) })}\n`);
  else for (const each of models) write(`${modelToText(each, places, target)}\n\n`);
}

function modelToText({ model, site }: PlacedModel, places: Places, target: Target): string {
  const summary = summaryOf(model);
  const start = site.unit.base + site.node.start;
  const place = `${target.shown}:${placeText(places, site.unit.file, { start, end: start })}`;
  return `${place}: ${model.cls.name}\n${summary ? summaryTable(summary) : "its layers are not known"}`;
}

/** What is not known is null. */
function modelToJson({ model, site }: PlacedModel, places: Places): object {
  const summary = summaryOf(model);
  const { file, base } = site.unit;
  const start = base + site.node.start;
  const cell = places.cell(file, { start, end: start });
  return {
    name: summary?.name ?? null,
    class: summary?.type ?? model.cls.name,
    line: places.lines(file).position(start).line + 1,
    ...(cell ? { cell: cell.number, cellLine: cell.range.start.line + 1 } : {}),
    rows: summary ? summary.rows.map(rowToJson) : null,
    params: countToJson(summary?.total.count),
    trainable: countToJson(summary?.trainable.count),
    nonTrainable: countToJson(summary?.frozen.count),
  };
}

/** `connected` is there in models that are no chain of layers; the parameters of a layer that is not built are 0, as Keras says. */
function rowToJson({ name, type, output, parameters, connected }: Summary["rows"][number]): object {
  const row = { name: name ?? null, class: type, output: output ?? null, params: parameters === null ? 0 : countToJson(parameters) };
  return connected === undefined ? row : { ...row, connected };
}

function countToJson(count: Dim | undefined): number | string | null {
  if (count === undefined || count === null) return null;
  if (typeof count === "number") return count;
  return count.kind === "symbolic-dim" ? formatDim(count) : null;
}
