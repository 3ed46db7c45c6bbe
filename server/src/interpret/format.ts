/** `str()` and format specifications of values whose text is known. */
import { pythonFloat } from "../value/display";
import type { Value } from "../value/values";

/** Text of `{value!conversion:spec}`; undefined when not known. */
export function formatValue(value: Value, spec: string, conversion?: string): string | undefined {
  const text = conversion === "r" ? reprOf(value) : textOf(value);
  if (spec === "" || text === undefined) return spec === "" ? text : undefined;
  const parsed = /^(?:(.)?([<>^]))?(0)?(\d+)?(d|s)?$/.exec(spec);
  if (!parsed || value.kind === "float") return undefined;
  const [, fill, align, zero, width] = parsed;
  const size = Number(width ?? 0);
  const pad = fill ?? (zero ? "0" : " ");
  const side = align ?? (value.kind === "int" || zero ? ">" : "<");
  if (side === "^") return undefined;
  return side === ">" ? text.padStart(size, pad) : text.padEnd(size, pad);
}

/** `str(value)`. */
export function textOf(value: Value): string | undefined {
  return value.kind === "string" ? value.value : reprOf(value);
}

function reprOf(value: Value): string | undefined {
  switch (value.kind) {
    case "string":
      return value.value === undefined ? undefined : `'${value.value}'`;
    case "int":
      return typeof value.value === "number" ? String(value.value) : undefined;
    case "bool":
      return value.value === undefined ? undefined : value.value ? "True" : "False";
    case "none":
      return "None";
    case "float":
      return value.value === undefined ? undefined : pythonFloat(value.value);
    default:
      return undefined;
  }
}
