/** Einstein summation. */
import { broadcastDims, tryBroadcast } from "./broadcast";
import { type Dim, type Dims, formatDim, type Shape, UNKNOWN, UNKNOWN_RANK } from "./dim";
import { fail } from "./problem";
import { dimAt, isRanked } from "./shape";

/**
 * Shape of `einsum`, with ellipsis, repeated letters and an implicit output. Sizes of one letter broadcast, as NumPy allows.
 * An equation that cannot be read gives unknown rank. Fails with matmul-mismatch. Source: Einsum in keras/src/ops/numpy.py.
 */
export function einsumShape(owner: string, equation: string, shapes: readonly Shape[]): Shape {
  const parsed = parse(equation);
  if (parsed === undefined) return UNKNOWN_RANK;
  const mismatch: Mismatch = (detail) => fail({ code: "matmul-mismatch", owner, shapes, detail });
  const { operands, output } = parsed;
  if (operands.length !== shapes.length) return mismatch(`"${equation}" takes ${operands.length} operands, got ${shapes.length}`);
  const bound = operands.map((operand, i) => bind(operand, shapes[i] ?? UNKNOWN_RANK, mismatch));
  const sizes = sizesOfLetters(bound, mismatch);
  const batch = tryBroadcast(bound.map((operand) => operand.ellipsis)) ?? mismatch(`the axes of "..." do not broadcast`);
  if (output.hasEllipsis && !isRanked(batch)) return UNKNOWN_RANK;
  const letter = (name: string): Dim => {
    const size = sizes.get(name);
    return size === undefined ? mismatch(`output axis "${name}" is in no operand`) : size;
  };
  return [...output.before].map(letter).concat(output.hasEllipsis && isRanked(batch) ? batch : [], [...output.after].map(letter));
}

type Mismatch = (detail: string) => never;

/** The letters around an ellipsis; all stand before when there is none. */
interface Subscripts {
  readonly before: string;
  readonly hasEllipsis: boolean;
  readonly after: string;
}
interface Operand {
  readonly letters: readonly (readonly [string, Dim])[];
  readonly ellipsis: Shape;
}

function parse(equation: string): { operands: readonly Subscripts[]; output: Subscripts } | undefined {
  const [left = "", right, ...more] = equation.replaceAll(" ", "").split("->");
  const operands = left.split(",").map(parseSubscripts);
  const known = operands.filter((operand) => operand !== undefined);
  const output = right === undefined ? implicitOutput(known) : parseSubscripts(right);
  if (known.length < operands.length || output === undefined || more.length > 0) return undefined;
  const repeats = new Set(output.before + output.after).size < output.before.length + output.after.length;
  const inventsEllipsis = output.hasEllipsis && !known.some((operand) => operand.hasEllipsis);
  return repeats || inventsEllipsis ? undefined : { operands: known, output };
}

function parseSubscripts(text: string): Subscripts | undefined {
  const match = /^([A-Za-z]*)(\.\.\.)?([A-Za-z]*)$/.exec(text);
  return match ? { before: match[1] ?? "", hasEllipsis: match[2] !== undefined, after: match[3] ?? "" } : undefined;
}

/** The broadcast axes, then the letters that occur once, in alphabetical order. */
function implicitOutput(operands: readonly Subscripts[]): Subscripts {
  const letters = [...operands.map(({ before, after }) => before + after).join("")];
  const once = letters.filter((letter) => letters.indexOf(letter) === letters.lastIndexOf(letter));
  return { before: "", hasEllipsis: operands.some((operand) => operand.hasEllipsis), after: once.sort().join("") };
}

function bind({ before, hasEllipsis, after }: Subscripts, shape: Shape, mismatch: Mismatch): Operand {
  const names = [...before, ...after];
  if (!isRanked(shape)) return { letters: names.map((name) => [name, UNKNOWN]), ellipsis: hasEllipsis ? UNKNOWN_RANK : [] };
  const extra = shape.length - names.length;
  if (extra < 0 || (extra > 0 && !hasEllipsis)) {
    return mismatch(`"${before}${hasEllipsis ? "..." : ""}${after}" names ${names.length} axes of rank ${shape.length}`);
  }
  const ellipsis: Dims = shape.slice(before.length, before.length + extra);
  return { letters: names.map((name, i) => [name, dimAt(shape, i < before.length ? i : i + extra)]), ellipsis };
}

function sizesOfLetters(operands: readonly Operand[], mismatch: Mismatch): ReadonlyMap<string, Dim> {
  const sizes = new Map<string, Dim>();
  for (const [name, dim] of operands.flatMap((operand) => operand.letters)) {
    const previous = sizes.get(name);
    const joined = previous === undefined ? dim : broadcastDims(previous, dim);
    sizes.set(
      name,
      joined === undefined ? mismatch(`sizes ${formatDim(previous ?? UNKNOWN)} and ${formatDim(dim)} of "${name}" differ`) : joined,
    );
  }
  return sizes;
}
