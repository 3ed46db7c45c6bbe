/** `ops.einsum`. Sizes of KerasTensors are broadcast and not compared where they are summed (keras/src/ops/numpy.py `Einsum`). */
import { broadcastShapes } from "../../../shape/broadcast";
import { type Dim, type Dims, type Shape, UNKNOWN_RANK } from "../../../shape/dim";
import { einsumShape, matmulShapes } from "../../../shape/matmul";
import { fail } from "../../../shape/problem";
import { dimAt, isRanked, product } from "../../../shape/shape";

/** The shape that is declared for an equation of letters. */
export function declaredEinsum(subscripts: string, shapes: readonly Shape[]): Shape {
  const [left = "", right, ...more] = subscripts.split("->");
  const specs = left.split(",");
  if (more.length > 0 || specs.length !== shapes.length) return refuse(subscripts, `${shapes.length} operands and at most one "->"`);
  if (!shapes.every(isRanked) || /[A-Z]/.test(subscripts)) return UNKNOWN_RANK;
  const target = right ?? `...${onceOnly(left)}`;
  const expanded = shapes.map((shape, i) => expand(target, specs[i] ?? "", shape));
  return expanded.some((shape) => shape === undefined)
    ? UNKNOWN_RANK
    : broadcastShapes(
        "einsum",
        expanded.flatMap((shape) => (shape ? [shape] : [])),
      );
}

/**
 * What arrays give. The commonest equations are computed as products of matrices, which take more axes, or fewer, than there are
 * letters (keras/src/backend/tensorflow/numpy.py `einsum`).
 */
export function computedEinsum(subscripts: string, shapes: readonly Shape[]): Shape {
  const equation = renamed(subscripts);
  const [a, b] = shapes;
  const ranks =
    equation
      .split("->")[0]
      ?.split(",")
      .map((spec) => spec.length) ?? [];
  const reshaped = a && b && reshapedEinsum(subscripts, a, b);
  if (reshaped) return reshaped;
  const differs = shapes.some((shape, i) => isRanked(shape) && shape.length !== ranks[i]);
  if (!differs || !a || !b || !MATRIX_PRODUCTS.has(equation)) return einsumShape("einsum", subscripts, shapes);
  const arePlain = PLAIN_PRODUCTS.has(equation) && shapes.every((shape) => isRanked(shape) && shape.length > 1);
  return arePlain ? matmulShapes("einsum", a, b) : UNKNOWN_RANK;
}

/**
 * Of some equations the backend reshapes the second operand to as many rows as the first one has columns: another size gives
 * another number of results when it goes up. Undefined where the sizes agree, or do not go up.
 */
export function reshapedEinsum(subscripts: string, a: Shape, b: Shape): Shape | undefined {
  const place = RESHAPING.get(renamed(subscripts));
  if (place === undefined || !isRanked(a) || !isRanked(b) || a.length !== 3 || b.length !== 3) return undefined;
  const [rows, columns, size] = a;
  const given = product(b);
  if (typeof size !== "number" || typeof given !== "number" || typeof rows !== "number" || size === b[place]) return undefined;
  const results = b.toSpliced(place, 1);
  const count = (rows * given) / size / Number(product(results));
  return given % size === 0 && Number.isInteger(count) ? [count, columns ?? null, ...results] : undefined;
}

/** The axis of the second operand that is summed over. */
const RESHAPING: ReadonlyMap<string, number> = new Map([
  ["abc,cde->abde", 0],
  ["abc,dce->abde", 1],
  ["abc,dec->abde", 2],
]);

const PLAIN_PRODUCTS = new Set(["ab,bc->ac", "abc,cd->abd", "abcd,abde->abce"]);
const MATRIX_PRODUCTS = new Set([
  ...PLAIN_PRODUCTS,
  ..."a,b->ab ab,b->a ab,cb->ac abc,dc->abd abcd,abed->abce abcd,acbe->adbe abcd,adbe->acbe abcd,aecd->acbe abcd,aecd->aceb".split(" "),
]);

/** The equation with its letters in the order of the alphabet. */
function renamed(subscripts: string): string {
  const text = subscripts.replace(/\s/g, "");
  const letters = [...new Set(text.match(/[A-Za-z]/g))];
  return text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(97 + letters.indexOf(letter)));
}

/** The letters that occur once, in the order of the alphabet. */
function onceOnly(text: string): string {
  const letters = [...text].filter((letter) => /[a-z]/.test(letter));
  return letters
    .filter((letter) => letters.indexOf(letter) === letters.lastIndexOf(letter))
    .sort()
    .join("");
}

/** An operand's sizes in the places of the result, with 1 for the letters it has not. */
function expand(target: string, spec: string, shape: Dims): Dims | undefined {
  const [head = "", tail, ...more] = spec.split("...");
  if (more.length > 0) return undefined;
  const behind = tail?.length ?? 0;
  if (tail === undefined && head.length !== shape.length)
    fail({ code: "rank-mismatch", owner: "einsum", expected: `rank ${head.length}, as in "${spec}"`, got: shape });
  if (head.length + behind > shape.length) return undefined;
  const sizes = new Map<string, Dim>();
  const put = (letter: string, size: Dim) => {
    if (!sizes.has(letter)) sizes.set(letter, size);
  };
  [...head].forEach((letter, i) => {
    put(letter, dimAt(shape, i));
  });
  [...(tail ?? "")].reverse().forEach((letter, i) => {
    put(letter, dimAt(shape, -i - 1));
  });
  const middle = tail === undefined ? [] : shape.slice(head.length, shape.length - behind);
  const parts = target.match(/\.\.\.|[a-z]/g) ?? [];
  return parts.flatMap((part): Dims => (part === "..." ? middle : [sizeOf(sizes, part)]));
}

function sizeOf(sizes: ReadonlyMap<string, Dim>, letter: string): Dim {
  const size = sizes.get(letter);
  return size === undefined ? 1 : size;
}

function refuse(subscripts: string, expected: string): never {
  return fail({ code: "invalid-argument", owner: "einsum", argument: "subscripts", expected, got: `"${subscripts}"` });
}
