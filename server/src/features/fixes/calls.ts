/** Edits of calls: arguments set and taken out; layers put before others, and taken away. */
import type { Call, Node, Site, Statement } from "../../syntax/ast";
import type { Edit } from "../types";
import type { Bench, MadeLayer } from "./bench";
import { insertAfter, insertBefore, replace, spanOf } from "./edit";
import { behindLine, endOfLine, lineEndOf } from "./imports";
import { argumentAt, blocksOf, lastWord, parentOf, pathOf, statementOf } from "./navigate";

export type CallSite = Site & { readonly node: Call };

/** Set a keyword argument, or a positional one at its place. */
export function setArgument(bench: Bench, call: CallSite, name: string, text: string, position?: number): Edit {
  const { unit, node } = call;
  const given = argumentAt(node, name, position);
  if (given) return replace({ unit, node: given.value }, text);
  const last = node.args.at(-1);
  if (last) return insertAfter({ unit, node: last }, `, ${name}=${text}`);
  const source = bench.text(call);
  const { file, end } = spanOf(call);
  const at = end - (source.length - source.lastIndexOf(")"));
  return { file, start: at, end: at, newText: `${name}=${text}` };
}

/** Take a keyword argument out, with its comma. */
export function removeArgument(bench: Bench, call: CallSite, name: string): Edit | undefined {
  const { unit, node } = call;
  const index = node.args.findIndex((each) => each.name === name);
  const argument = node.args[index];
  if (!argument) return undefined;
  const [before, after] = [node.args[index - 1], node.args[index + 1]];
  const { file, start, end } = spanOf({ unit, node: argument });
  if (before) return { file, start: unit.base + before.end, end, newText: "" };
  if (after) return { file, start, end: unit.base + after.start, newText: "" };
  const text = bench.moduleOf(file)?.text ?? "";
  const comma = /^\s*,/.exec(text.slice(end, end + 20));
  return { file, start, end: end + (comma?.[0].length ?? 0), newText: "" };
}

/** The quotes that a call uses, else those of its file. */
function quoteOf(bench: Bench, site: Site): string {
  const own = /['"]/.exec(bench.text(site))?.[0];
  if (own) return own;
  const text = bench.moduleOf(site.unit.file)?.text ?? "";
  return text.split("'").length > text.split('"').length ? "'" : '"';
}

export function quoted(bench: Bench, site: Site, word: string): string {
  const quote = quoteOf(bench, site);
  return quote + word + quote;
}

/** Insert a line of code before the statement that holds a place, as deep as it. */
function insertLine(bench: Bench, site: Site, code: string, where: Statement | undefined = statementOf(site)): Edit | undefined {
  const module = bench.moduleOf(site.unit.file);
  if (!module || !where) return undefined;
  const start = site.unit.base + where.start;
  const line = module.text.lastIndexOf("\n", start - 1) + 1;
  const indent = module.text.slice(line, start);
  if (indent.trim() !== "") return undefined;
  return { file: module.file, start, end: start, newText: code + lineEndOf(module.text) + indent };
}

/** Insert a line of code behind the statement that holds a place. */
function insertLineAfter(bench: Bench, site: Site, code: string): Edit | undefined {
  const module = bench.moduleOf(site.unit.file);
  const statement = statementOf(site);
  if (!module || !statement) return undefined;
  const start = site.unit.base + statement.start;
  const line = module.text.lastIndexOf("\n", start - 1) + 1;
  const indent = module.text.slice(line, start);
  if (indent.trim() !== "") return undefined;
  const end = endOfLine(module.text, site.unit.base + statement.end);
  return { file: module.file, start: end, end, newText: lineEndOf(module.text) + indent + code };
}

/** Take out the statement that holds a place with its line; not the only one of its block. */
export function removeStatement(bench: Bench, site: Site): Edit | undefined {
  const module = bench.moduleOf(site.unit.file);
  const path = pathOf(site);
  const statement = statementOf(site);
  if (!module || !statement) return undefined;
  const holder = path[path.indexOf(statement) - 1];
  if (holder && blocksOf(holder).some((block) => block.length === 1 && block[0] === statement)) return undefined;
  const { text, file } = module;
  const start = text.lastIndexOf("\n", site.unit.base + statement.start - 1) + 1;
  const end = endOfLine(text, site.unit.base + statement.end);
  if (text.slice(start, site.unit.base + statement.start).trim() !== "") return undefined;
  const rest = text.slice(site.unit.base + statement.end, end).trim();
  if (rest !== "" && !rest.startsWith("#")) return undefined;
  return { file, start, end: behindLine(module, end), newText: "" };
}

/** Take an item out of a list or tuple, with its comma and, when it has one, its line. */
function removeItem(bench: Bench, site: Site): Edit | undefined {
  const module = bench.moduleOf(site.unit.file);
  const holder = parentOf(site);
  if (!module || (holder?.kind !== "list" && holder?.kind !== "tuple")) return undefined;
  const items: readonly Node[] = holder.items;
  const index = items.indexOf(site.node);
  const [before, after] = [holder.items[index - 1], holder.items[index + 1]];
  const { file, start, end } = spanOf(site);
  if (after) return { file, start, end: site.unit.base + after.start, newText: "" };
  return before ? { file, start: site.unit.base + before.end, end, newText: "" } : undefined;
}

/** The call that stands for a layer in its model: itself, or the wrapper around it. */
function outermost(site: CallSite, bench: Bench): CallSite {
  const path = pathOf(site);
  const wrapper = path.at(-3);
  const argument = path.at(-2);
  if (argument?.kind !== "argument" || wrapper?.kind !== "call" || !bench.layerAt({ unit: site.unit, node: wrapper })) return site;
  return outermost({ unit: site.unit, node: wrapper }, bench);
}

/** Put another layer before one: as an item of the list, an `add` line, or around what the layer is called on. */
export function insertLayer(bench: Bench, layer: MadeLayer, code: string): readonly (readonly Edit[])[] {
  const site = outermost(layer.site, bench);
  const parent = parentOf(site);
  if (parent?.kind === "list" || parent?.kind === "tuple") return [[insertItem(bench, site, code)]];
  if (parent?.kind === "call" && parent.callee === site.node) return applied(bench, { unit: site.unit, node: parent }, code);
  const call = pathOf(site).at(-3);
  if (parent?.kind === "argument" && call?.kind === "call" && lastWord(call.callee) === "add" && call.callee.kind === "attribute") {
    const line = `${bench.text({ unit: site.unit, node: call.callee })}(${code})`;
    const loop = pathOf(site).findLast((node) => node.kind === "for" || node.kind === "while");
    const outside = loop && (loop.kind === "for" || loop.kind === "while") ? insertLine(bench, site, line, loop) : undefined;
    return [outside, insertLine(bench, site, line)].flatMap((edit) => (edit ? [[edit]] : []));
  }
  return layer.state.uses.slice(0, 1).flatMap(({ site: use }) => {
    const path = use ? pathOf(use) : [];
    const node = path.at(-1);
    return use && node?.kind === "call" && node !== site.node ? applied(bench, { unit: use.unit, node }, code) : [];
  });
}

function insertItem(bench: Bench, site: Site, code: string): Edit {
  const text = bench.moduleOf(site.unit.file)?.text ?? "";
  const { start } = spanOf(site);
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const indent = text.slice(line, start);
  return insertBefore(site, indent.trim() === "" && line > 0 ? `${code},${lineEndOf(text)}${indent}` : `${code}, `);
}

/** `Dense(4)(x)` becomes `Dense(4)(Flatten()(x))`, or gets a line `x = Flatten()(x)` above when it assigns the name it reads. */
function applied(bench: Bench, call: CallSite, code: string): readonly (readonly Edit[])[] {
  const [first] = call.node.args;
  if (first?.star !== "" || (first.name !== undefined && first.name !== "inputs")) return [];
  const input = { unit: call.unit, node: first.value };
  const wrapped = replace(input, `${code}(${bench.text(input)})`);
  const statement = statementOf(call);
  const target = statement?.kind === "assign" ? statement.targets[0] : undefined;
  const rebinds =
    first.value.kind === "name" &&
    target?.kind === "name" &&
    target.id === first.value.id &&
    statement?.kind === "assign" &&
    statement.value === call.node;
  const line = rebinds ? insertLine(bench, call, `${bench.text(input)} = ${code}(${bench.text(input)})`) : undefined;
  return [[line ?? wrapped]];
}

/** Take a layer out of its model: its list item, its `add` line, or its call around what it is called on. */
export function removeLayer(bench: Bench, layer: MadeLayer): Edit | undefined {
  const site = outermost(layer.site, bench);
  const parent = parentOf(site);
  if (parent?.kind === "list") return removeItem(bench, site);
  const call = pathOf(site).at(-3);
  if (parent?.kind === "argument" && call?.kind === "call" && lastWord(call.callee) === "add") return removeStatement(bench, site);
  if (parent?.kind !== "call" || parent.callee !== site.node) return undefined;
  const [first] = parent.args;
  if (!first || first.name !== undefined || first.star !== "") return undefined;
  const whole = { unit: site.unit, node: parent };
  const statement = statementOf(site);
  const input = bench.text({ unit: site.unit, node: first.value });
  const target = statement?.kind === "assign" && statement.value === parent ? statement.targets[0] : undefined;
  const becomesIdle = target?.kind === "name" && first.value.kind === "name" && target.id === first.value.id;
  return (becomesIdle ? removeStatement(bench, whole) : undefined) ?? replace(whole, input);
}

/** Put another layer behind one: as the next item or `add` line, or around the call that applies it. */
export function appendLayer(bench: Bench, layer: MadeLayer, code: string): Edit | undefined {
  const site = outermost(layer.site, bench);
  const parent = parentOf(site);
  if (parent?.kind === "list") return insertAfter(site, `, ${code}`);
  if (parent?.kind === "call" && parent.callee === site.node) {
    const whole = { unit: site.unit, node: parent };
    return replace(whole, `${code}(${bench.text(whole)})`);
  }
  const call = pathOf(site).at(-3);
  if (parent?.kind !== "argument" || call?.kind !== "call" || call.callee.kind !== "attribute" || call.callee.attribute !== "add")
    return undefined;
  return insertLineAfter(bench, site, `${bench.text({ unit: site.unit, node: call.callee })}(${code})`);
}
