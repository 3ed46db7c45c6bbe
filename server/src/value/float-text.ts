/** Digits of floats as Python writes them: halves go to the even neighbour, where JavaScript takes the larger. */

const TAIL = 40;
const DIGIT_LIMIT = 100 - TAIL;

/** `'%.<digits>f'` of a number that is not negative; undefined past what can be told exactly. */
export function fixedText(size: number, digits: number): string | undefined {
  if (size >= 1e21 || digits > DIGIT_LIMIT) return undefined;
  const rounded = size.toFixed(digits);
  return isHalf(size.toFixed(digits + TAIL)) ? evenNeighbour(rounded, size.toFixed(digits + TAIL).slice(0, -TAIL)) : rounded;
}

/** `'%.<digits>e'`. */
export function exponentText(size: number, digits: number): string | undefined {
  if (digits > DIGIT_LIMIT) return undefined;
  const [mantissa = "", exponent = "0"] = size.toExponential(digits).split("e");
  const [long = "", longExponent = "0"] = size.toExponential(digits + TAIL).split("e");
  if (!isHalf(long)) return `${mantissa}e${exponentDigits(Number(exponent))}`;
  const even = evenNeighbour(mantissa, long.slice(0, -TAIL));
  return `${even}e${exponentDigits(Number(even === mantissa ? exponent : longExponent))}`;
}

/** `'%.<precision>g'`; `point`: a float's own format, which keeps `.0` and turns to exponents one digit earlier. */
export function generalText(size: number, precision: number, point: boolean): string | undefined {
  const digits = Math.max(1, precision);
  const written = exponentText(size, digits - 1);
  if (written === undefined) return undefined;
  const [mantissa = "", exponentPart = "0"] = written.split("e");
  const exponent = Number(exponentPart);
  if (exponent < -4 || exponent >= digits - Number(point)) return `${trimmed(mantissa)}e${exponentDigits(exponent)}`;
  const fixed = fixedText(size, digits - 1 - exponent);
  if (fixed === undefined) return undefined;
  const short = trimmed(fixed);
  return point && !short.includes(".") ? `${short}.0` : short;
}

/** `round(value, digits)`: the float nearest to the decimal that Python rounds to. */
export function roundedTo(value: number, digits: number): number | undefined {
  if (digits < 0 || digits > 15) return undefined;
  const text = fixedText(Math.abs(value), digits);
  return text === undefined ? undefined : Number(text) * (value < 0 ? -1 : 1);
}

function isHalf(long: string): boolean {
  return long.endsWith(`5${"0".repeat(TAIL - 1)}`);
}

/** JavaScript went up; Python does so only when that makes the last digit even. */
function evenNeighbour(up: string, down: string): string {
  const lower = down.endsWith(".") ? down.slice(0, -1) : down;
  return Number(lower.at(-1)) % 2 === 0 ? lower : up;
}

function trimmed(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

function exponentDigits(exponent: number): string {
  return `${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
