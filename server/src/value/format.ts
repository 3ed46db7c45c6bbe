/** `str()`, `repr()` and `format()` of values whose text is known. */
import { pythonFloat } from "./display";
import { exponentText, fixedText, generalText } from "./float-text";
import type { Value } from "./values";

/** Text of `{value!conversion:spec}`; undefined when not known. */
export function formatValue(value: Value, spec: string, conversion?: string): string | undefined {
  if (conversion === "r" || conversion === "s" || conversion === "a") {
    const text = conversion === "s" ? textOf(value) : reprOf(value);
    if (text === undefined || (conversion === "a" && !isAscii(text))) return undefined;
    return formatText(text, parseSpec(spec), spec);
  }
  if (spec === "") return textOf(value);
  const parsed = parseSpec(spec);
  if (!parsed) return undefined;
  switch (value.kind) {
    case "string":
      return value.value === undefined || value.dtype || value.member ? undefined : formatText(value.value, parsed, spec);
    case "int":
      return typeof value.value === "number" ? formatInteger(value.value, parsed) : undefined;
    case "bool":
      return value.value === undefined ? undefined : formatInteger(Number(value.value), parsed);
    case "float":
      return value.value === undefined ? undefined : formatFloat(value.value, parsed);
    default:
      return undefined;
  }
}

/** `str(value)`; undefined when not known. */
export function textOf(value: Value): string | undefined {
  if (value.kind === "string") return value.bytes || value.dtype || value.member ? undefined : value.value;
  return reprOf(value);
}

/** `repr(value)`; undefined when not known. */
export function reprOf(value: Value): string | undefined {
  switch (value.kind) {
    case "string":
      return value.value === undefined || value.dtype || value.member ? undefined : quoted(value.value);
    case "int":
      return typeof value.value === "number" && !value.member ? String(value.value) : undefined;
    case "bool":
      return value.value === undefined ? undefined : value.value ? "True" : "False";
    case "none":
      return "None";
    case "float":
      return value.value === undefined ? undefined : pythonFloat(value.value);
    case "tuple":
      return value.flavour ? undefined : enclosed("(", value.items, value.items.length === 1 ? ",)" : ")");
    case "list":
      return value.deque || !value.items ? undefined : enclosed("[", value.items, "]");
    case "dict": {
      if (value.open || value.type) return undefined;
      const parts = [...value.entries.values()].map((entry) => [reprOf(entry.key), reprOf(entry.value)]);
      return parts.flat().includes(undefined) ? undefined : `{${parts.map((each) => each.join(": ")).join(", ")}}`;
    }
    default:
      return undefined;
  }
}

function enclosed(open: string, items: readonly Value[], close: string): string | undefined {
  const parts = items.map(reprOf);
  return parts.includes(undefined) ? undefined : open + parts.join(", ") + close;
}

/** Python's quotes: single ones unless the text has those and no double ones. Undefined for what it escapes otherwise. */
function quoted(text: string): string | undefined {
  if (!/^[\t\n\r -~]*$/.test(text)) return undefined;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/[\\\n\r\t]/g, (each) => ESCAPES[each] ?? each);
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

interface Spec {
  readonly fill: string;
  readonly align: string;
  readonly sign: string;
  readonly alternate: boolean;
  readonly width: number;
  readonly group: string;
  readonly precision: number | undefined;
  readonly type: string;
}

function parseSpec(spec: string): Spec | undefined {
  const parsed = /^(?:(.)?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su.exec(spec);
  if (!parsed) return undefined;
  const [, fill, align, sign = "-", alternate, zero, width, group = "", precision, type = ""] = parsed;
  return {
    fill: fill ?? (zero && !align ? "0" : " "),
    align: align ?? (zero ? "=" : ""),
    sign,
    alternate: alternate !== undefined,
    width: Number(width ?? 0),
    group,
    precision: precision === undefined ? undefined : Number(precision),
    type,
  };
}

function formatText(text: string, spec: Spec | undefined, written: string): string | undefined {
  if (written === "") return text;
  if (!spec || (spec.type !== "" && spec.type !== "s") || spec.sign !== "-" || spec.group !== "") return undefined;
  // A zero before the width fills text on the right; so do few Pythons alike.
  if (spec.align === "=") return undefined;
  return padded("", spec.precision === undefined ? text : [...text].slice(0, spec.precision).join(""), {
    ...spec,
    align: spec.align || "<",
  });
}

const RADIX: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 };

function formatInteger(value: number, spec: Spec): string | undefined {
  if ("eEfFgG%".includes(spec.type) && spec.type !== "") return formatFloat(value, spec);
  if (spec.precision !== undefined || !Number.isSafeInteger(value)) return undefined;
  const radix = RADIX[spec.type];
  if (radix === undefined && spec.type !== "" && spec.type !== "d" && spec.type !== "n") return undefined;
  const digits = Math.abs(value).toString(radix ?? 10);
  const text = spec.type === "X" ? digits.toUpperCase() : digits;
  const prefix = spec.alternate && radix !== undefined ? `0${spec.type}` : "";
  return signed(value < 0, prefix, grouped(text, spec, radix === undefined ? 3 : 4), spec);
}

function formatFloat(value: number, spec: Spec): string | undefined {
  if (!Number.isFinite(value) || spec.alternate) return undefined;
  const size = Math.abs(value);
  const text = digitsOf(size, spec);
  if (text === undefined) return undefined;
  const [whole = "", ...rest] = text.split(/(?=[.e%])/);
  const cased = [grouped(whole, spec, 3), ...rest].join("");
  return signed(value < 0 || Object.is(value, -0), "", /[EG]/.test(spec.type) ? cased.toUpperCase() : cased, spec);
}

function digitsOf(size: number, spec: Spec): string | undefined {
  const precision = spec.precision ?? 6;
  switch (spec.type) {
    case "f":
    case "F":
      return fixedText(size, precision);
    case "e":
    case "E":
      return exponentText(size, precision);
    case "g":
    case "G":
      return generalText(size, precision, false);
    case "%": {
      const text = fixedText(size * 100, precision);
      return text === undefined ? undefined : `${text}%`;
    }
    case "":
      return spec.precision === undefined ? pythonFloat(size) : generalText(size, spec.precision, true);
    default:
      return undefined;
  }
}

function grouped(digits: string, spec: Spec, size: number): string {
  return spec.group === "" ? digits : digits.replace(new RegExp(`\\B(?=(?:\\w{${size}})+$)`, "g"), spec.group);
}

function signed(negative: boolean, prefix: string, digits: string, spec: Spec): string | undefined {
  const sign = negative ? "-" : spec.sign === "-" ? "" : spec.sign;
  // Zeros before grouped digits are grouped too.
  if (spec.align === "=" && spec.group !== "" && spec.fill === "0") return undefined;
  return padded(sign + prefix, digits, { ...spec, align: spec.align || ">" });
}

function padded(before: string, text: string, { width, fill, align }: Spec): string {
  const missing = Math.max(0, width - [...before, ...text].length);
  if (align === "=") return before + fill.repeat(missing) + text;
  const left = align === ">" ? missing : align === "^" ? Math.floor(missing / 2) : 0;
  return fill.repeat(left) + before + text + fill.repeat(missing - left);
}
