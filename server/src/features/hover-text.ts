/** Hovers as Markdown. */
import type { Analysis, Described, Fact } from "../interpret/analysis";
import { layerState, modelState, type Use } from "../library/keras/state";
import { parameterCount } from "../library/keras/weights";
import { notebookOf } from "../project/notebook";
import { isInteger } from "../shape/dim";
import { formatShape } from "../shape/shape";
import type { Site } from "../syntax/ast";
import { LineIndex } from "../syntax/lines";
import type { Reason } from "../value/reasons";
import { flattenTensors } from "../value/tensors";
import type { DatasetValue, ObjectValue, TensorValue, Value } from "../value/values";
import { clip, describedToText } from "./describe-format";
import { isInLoop, type Path } from "./locate";
import { reasonText } from "./reasons";
import { countText, structureText } from "./structure-text";
import { shortSummary } from "./summary";

/** A hover is read at a glance: a structure beyond this is clipped. */
const WIDTH = 400;
const LINE_WIDTH = 60;

export function factMarkdown(analysis: Analysis, fact: Fact, path: Path): string {
  const lines = [...valueLines(analysis, fact)];
  if (fact.varies) lines.push("*differs between evaluations*");
  else if (fact.kind === "call" && fact.value.t === "layer" && isInLoop(path.nodes)) lines.push("*made several times; the first is shown*");
  return lines.join("\n\n");
}

/** What a hover says where nothing is known. */
export function unknownText({ name, kind }: Fact, reason: Reason): string {
  const declare = kind === "assign" ? "; add `# shape: (…)` to declare it" : "";
  return `${kind === "call" ? "" : `\`${name}\`: `}shape unknown: ${reasonText(reason)}${declare}`;
}

function valueLines(analysis: Analysis, { live, value, name, kind, varies }: Fact): readonly string[] {
  const title = kind === "call" ? "" : `${name}: `;
  if (live.kind === "object" && modelState(live)) return modelLines(live, title);
  if (live.kind === "object" && layerState(live)) return layerLines(live, title);
  if (live.kind === "tensor" && value.t === "tensor") return tensorLines(analysis, live, value, title, varies);
  if (live.kind === "dataset") return [code(`${title}${clip(describedToText(value), WIDTH)}`), ...cardinality(live)];
  return [code(`${title}${clip(describedToText(value), WIDTH)}`)];
}

function code(text: string): string {
  return `\`\`\`python\n${text.replaceAll("```", "")}\n\`\`\``;
}

function tensorLines(
  analysis: Analysis,
  tensor: TensorValue,
  { shape, dtype }: DescribedTensor,
  title: string,
  varies: boolean,
): readonly string[] {
  const text = code(`${title}${formatShape(shape)}${dtype ? ` ${dtype}` : ""}`);
  if (varies) return [text];
  const layer = tensor.node?.layer;
  const made = tensor.node?.site ?? tensor.origin;
  const by = layer && !modelState(layer) ? ` by ${layer.cls.name}` : "";
  return [text, contentText(tensor), made && `made${by} ${lineText(analysis, made)}`].filter((each) => each !== undefined);
}

type DescribedTensor = Extract<Described, { readonly t: "tensor" }>;

function contentText({ oneHot, range }: TensorValue): string | undefined {
  if (oneHot) return "one-hot rows";
  return range && `integers from ${range.min} to ${range.max}`;
}

function lineText({ module }: Analysis, { unit, node }: Site): string {
  if (unit.file !== module.file) return `in ${unit.file.slice(unit.file.lastIndexOf("/") + 1)}`;
  const offset = unit.base + node.start;
  if (notebookOf(module)) return `in \`${codeLine(module.text, offset)}\``;
  return `in line ${new LineIndex(module.text).position(offset).line + 1}`;
}

/** In a notebook a place is told by its code: cells have no numbers that a user sees. */
function codeLine(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return clip(text.slice(start).split(/\r?\n/, 1)[0]?.trim().replaceAll("`", "") ?? "", LINE_WIDTH);
}

function layerLines(layer: ObjectValue, title: string): readonly string[] {
  const uses = layerState(layer)?.uses ?? [];
  const name = layerState(layer)?.name;
  const applications = [...new Set(uses.map(useText))];
  const shown = applications.slice(0, 4).map((text) => `\n${clip(text, WIDTH)}`);
  const rest = applications.length > shown.length ? `\n… ${applications.length - shown.length} more` : "";
  const parameters = parameterCount(layer);
  return [
    code(`${title}${layer.cls.name}${name === undefined ? "" : ` "${name}"`}${shown.join("")}${rest}`),
    ...(uses.length === 0 ? ["not applied to anything yet"] : []),
    ...(parameters === undefined ? [] : [`${countText(parameters)} parameters`]),
  ];
}

function useText({ inputs, output }: Use): string {
  const dtypes = new Set(flattenTensors(output).map((tensor) => tensor.dtype));
  const [dtype] = dtypes.size === 1 ? dtypes : [];
  return `${structureText(inputs)} → ${structureText(output)}${dtype ? ` ${dtype}` : ""}`;
}

function modelLines(model: ObjectValue, title: string): readonly string[] {
  const state = modelState(model);
  const graph = state?.inputs && state.outputs ? ` ${structureText(single(state.inputs))} → ${structureText(single(state.outputs))}` : "";
  const summary = shortSummary(model);
  return [code(`${title}${model.cls.name}${graph}`), ...(summary === undefined ? [] : [`\`\`\`text\n${summary}\n\`\`\``])];
}

/** A list of one tensor is shown as the tensor. */
function single(value: Value): Value {
  const items = value.kind === "list" || value.kind === "tuple" ? value.items : undefined;
  return (items?.length === 1 ? items[0] : undefined) ?? value;
}

function cardinality({ cardinality: count }: DatasetValue): readonly string[] {
  if (count === null) return ["endless"];
  return isInteger(count) ? [`${countText(count)} elements`] : [];
}
