/** Instructions which examples to read: `train[:80%]+test` (tensorflow_datasets/core/splits.py; boundaries in percent are rounded to the nearest example). */
import { addDims, type Dim, UNKNOWN } from "../../shape/dim";
import type { Row } from "./catalog";

/** How many examples an instruction reads; UNKNOWN where it is not known. */
export function examplesOf(instruction: string, splits: Row["splits"]): Dim {
  return instruction
    .split("+")
    .map((part) => countOf(part.trim(), splits))
    .reduce((sum, each) => addDims(sum, each), 0);
}

const PART = /^([\w-]+)(?:\[(?:(-?\d+)(%?))?:(?:(-?\d+)(%?))?\])?$/;

function countOf(part: string, splits: Row["splits"]): Dim {
  const [, name = "", from, fromUnit, to, toUnit] = PART.exec(part) ?? [];
  const total = name === "all" ? Object.values(splits).reduce(addDims, 0) : Object.hasOwn(splits, name) ? splits[name] : UNKNOWN;
  if (from === undefined && to === undefined) return total ?? UNKNOWN;
  if (typeof total !== "number") return UNKNOWN;
  const percent = fromUnit === "%" || toUnit === "%";
  const start = boundary(from, 0, total, percent);
  const end = boundary(to, total, total, percent);
  return Math.max(0, end - start);
}

function boundary(text: string | undefined, otherwise: number, total: number, percent: boolean): number {
  if (text === undefined) return otherwise;
  const given = percent ? nearest((Number(text) * total) / 100) : Number(text);
  return Math.min(total, Math.max(0, given < 0 ? total + given : given));
}

/** As Python rounds: halves to the even number. */
function nearest(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
