/** Numbers as they are written: literals, and arithmetic of literals. */
import type { BinaryOperation, Expression, IntegerLiteral, Site } from "../../syntax/ast";
import { walk } from "../../syntax/visit";
import type { Bench, ExpressionSite } from "./bench";
import { parentOf } from "./navigate";

export interface NumberSite extends Site {
  readonly node: IntegerLiteral | BinaryOperation;
  readonly value: number;
}

/** Keyword arguments whose numbers are no sizes of data. */
const NO_SIZES = new Set([
  "axis",
  "axes",
  "epochs",
  "verbose",
  "batch_size",
  "random_state",
  "seed",
  "shift",
  "test_size",
  "lr",
  "learning_rate",
  "rate",
  "dtype",
  "low",
  "high",
  "ndmin",
  "num_parallel_calls",
  "kernel_size",
  "strides",
  "steps_per_epoch",
]);

/** The numbers of an expression that may be sizes, products before their factors. */
export function numbersIn(site: ExpressionSite): readonly NumberSite[] {
  const { unit, node: root } = site;
  const holder = parentOf(site);
  if (holder?.kind === "argument" && holder.name !== undefined && NO_SIZES.has(holder.name)) return [];
  const found: NumberSite[] = [];
  walk(root, (node) => {
    if (node.kind === "argument" && node.name !== undefined && NO_SIZES.has(node.name)) return false;
    if (node.kind === "integer") found.push({ unit, node, value: node.value });
    if (node.kind === "binary") {
      const value = fold(node);
      if (value !== undefined) found.push({ unit, node, value });
    }
    return true;
  });
  return found;
}

/** The value of arithmetic on integer literals. */
function fold(node: Expression): number | undefined {
  if (node.kind === "integer") return node.value;
  if (node.kind !== "binary") return undefined;
  const [left, right] = [fold(node.left), fold(node.right)];
  if (left === undefined || right === undefined) return undefined;
  switch (node.operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "//":
      return right === 0 ? undefined : Math.floor(left / right);
    case "**":
      return left ** right;
    default:
      return undefined;
  }
}

/** A number in the place of another, in the form of the old one where that is a product: `16 * 4 * 4` for `16 * 5 * 5`. */
export function numberLike(bench: Bench, { unit, node }: ExpressionSite, to: number): string {
  const factors = factorsOf(node) ?? [];
  const last = factors.at(-1);
  if (last === undefined || factors.length < 2) return String(to);
  const text = bench.text({ unit, node });
  const product = (numbers: readonly number[]): number => numbers.reduce((all, each) => all * each, 1);
  const all = product(factors);
  // An image with channels, more channels, an image of another size.
  if (factors.every((each) => each === last)) return to > all && to % all === 0 ? `${text} * ${to / all}` : String(to);
  if ((to * last) % all === 0 && text.endsWith(String(last))) return `${text.slice(0, -String(last).length)}${(to * last) / all}`;
  const side = factors.find((each, index) => factors.indexOf(each) !== index);
  const root = side === undefined ? Number.NaN : Math.sqrt(to / product(factors.filter((each) => each !== side)));
  return Number.isInteger(root) ? text.replaceAll(new RegExp(`\\b${side}\\b`, "g"), String(root)) : String(to);
}

function factorsOf(node: Expression): readonly number[] | undefined {
  if (node.kind === "integer") return [node.value];
  if (node.kind !== "binary" || node.operator !== "*") return undefined;
  const [left, right] = [factorsOf(node.left), factorsOf(node.right)];
  return left && right ? [...left, ...right] : undefined;
}
