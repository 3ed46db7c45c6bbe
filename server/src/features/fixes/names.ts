/** Names that a library does not have where they are read: another name, or another module. */
import type { Candidate, Case, ProblemOf } from "./candidate";
import { replace, spanOf } from "./edit";
import { spell } from "./imports";
import { parentOf } from "./navigate";

export function* repairName({ bench, placed, problem }: Case<ProblemOf<"missing-name">>): Iterable<Candidate> {
  const { instead } = problem;
  if (!instead) return;
  const { unit, node } = placed.site;
  const module = bench.moduleOf(unit.file);
  const candidate = (edits: Candidate["edits"]): Candidate => ({
    title: `Write ${instead.written}`,
    edits,
    safe: true,
    family: "name",
  });
  const [oldModule, oldName] = split(problem.name);
  const [newModule, newName] = split(instead.written);
  if (node.kind === "attribute") {
    const span = spanOf(placed.site);
    if (oldModule === newModule) yield candidate([{ ...span, start: span.end - oldName.length, newText: newName }]);
    // The module and not the name is imported: many are names of Python's own.
    const owner = oldModule !== newModule && module ? spell(module, split(instead.path)[0]) : undefined;
    if (owner) yield candidate([replace(placed.site, `${owner.text}.${newName}`), ...owner.edits]);
    return;
  }
  const statement = node.kind === "imported" ? parentOf(placed.site) : node;
  if (statement?.kind !== "importfrom") return;
  if (node.kind === "imported" && oldModule === newModule)
    yield candidate([replace(placed.site, `${newName} as ${node.alias ?? node.name}`)]);
  if (oldModule === newModule || (node.kind === "imported" && (statement.names.length > 1 || oldName !== newName))) return;
  const start = unit.base + statement.start + "from ".length;
  const newText = node.kind === "imported" ? split(instead.path)[0] : instead.path;
  yield candidate([{ file: unit.file, start, end: start + statement.module.length, newText }]);
}

function split(path: string): readonly [module: string, name: string] {
  const cut = path.lastIndexOf(".");
  return [path.slice(0, cut), path.slice(cut + 1)];
}
