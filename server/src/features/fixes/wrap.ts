/** An expression put into a call or an index, or taken out of one. */
import type { Call, Expression } from "../../syntax/ast";
import { walk } from "../../syntax/visit";
import type { Edit } from "../types";
import type { Bench, ExpressionSite } from "./bench";
import { type CallSite, removeStatement } from "./calls";
import { replace } from "./edit";
import { spell } from "./imports";
import { lastWord, statementOf } from "./navigate";
import { clip } from "./sizes";
import { feeding } from "./sources";

const ATOMS: ReadonlySet<Expression["kind"]> = new Set(["name", "call", "attribute", "subscript", "list", "string", "integer"]);

/** The source of an expression as the left side of an index, an attribute or an operator. */
export function atom(bench: Bench, site: ExpressionSite): string {
  const text = bench.text(site);
  return ATOMS.has(site.node.kind) ? text : `(${text})`;
}

/** The same for a title. */
export function shown(bench: Bench, site: ExpressionSite): string {
  return clip(atom(bench, site), 24);
}

/** `x` becomes `np.expand_dims(x, -1)`; `path` is the public path of the function. */
export function wrapInCall(bench: Bench, site: ExpressionSite, path: string, rest: string): readonly Edit[] {
  const module = bench.moduleOf(site.unit.file);
  if (!module) return [];
  const { text, edits } = spell(module, path);
  return [replace(site, `${text}(${bench.text(site)}${rest})`), ...edits];
}

/** `x` becomes `x[None]`. */
export function index(bench: Bench, site: ExpressionSite, inside: string): readonly Edit[] {
  return [replace(site, `${atom(bench, site)}[${inside}]`)];
}

/** `x` becomes `x.reshape(-1, 28, 28, 1)`. */
export function callMethod(bench: Bench, site: ExpressionSite, call: string): readonly Edit[] {
  return [replace(site, `${atom(bench, site)}.${call}`)];
}

/** Calls of functions or methods of these names in what feeds an expression, the nearest first. */
export function callsFeeding(bench: Bench, sites: readonly ExpressionSite[], names: ReadonlySet<string>): readonly CallSite[] {
  const found: CallSite[] = [];
  for (const { unit, node: root } of feeding(bench, sites))
    walk(root, (node) => {
      if (node.kind === "call" && names.has(lastWord(node.callee) ?? "") && !found.some((each) => each.node === node))
        found.push({ unit, node });
      return true;
    });
  return found;
}

/** What a call was made of: its first argument, or what its method was called on. */
function innerOf({ unit, node }: CallSite, isMethod: boolean): ExpressionSite | undefined {
  if (isMethod && node.callee.kind === "attribute") return { unit, node: node.callee.value };
  const [first] = node.args;
  return first && first.star === "" ? { unit, node: first.value } : undefined;
}

/** Take a call away and leave what it was made of; a line that then says `y = y` goes with it. */
export function unwrap(bench: Bench, call: CallSite, isMethod: boolean): readonly Edit[] {
  const inner = innerOf(call, isMethod);
  if (!inner) return [];
  const statement = statementOf(call);
  const target =
    statement?.kind === "assign" && statement.value === call.node && statement.targets.length === 1 ? statement.targets[0] : undefined;
  const isIdle = target?.kind === "name" && inner.node.kind === "name" && inner.node.id === target.id;
  const removed = isIdle ? removeStatement(bench, call) : undefined;
  return [removed ?? replace(call, bench.text(inner))];
}

/** Whether a call is a method of a value, not a function of a module: `x.reshape(3)`, not `np.reshape(x, 3)`. */
export function isMethodCall(bench: Bench, { unit, node }: { readonly unit: CallSite["unit"]; readonly node: Call }): boolean {
  if (node.callee.kind !== "attribute") return false;
  const owner = node.callee.value;
  return (
    !(owner.kind === "name" && /^(np|numpy|tf|tensorflow|keras|utils|ops|K|backend|pd|torch|F)$/.test(owner.id)) &&
    bench.moduleOf(unit.file) !== undefined &&
    !isModulePath(owner)
  );
}

function isModulePath(owner: Expression): boolean {
  return owner.kind === "attribute" && /^(keras|utils|np_utils|ops|image|nn|math|backend|functional)$/.test(owner.attribute);
}
