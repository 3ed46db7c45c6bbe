/** Structures of tensors as short text, and numbers as people read them. */
import { type Dim, formatDim } from "../shape/dim";
import { formatShape } from "../shape/shape";
import type { Value } from "../value/values";

/** `(None, 32)`, `[(None, 32), (None, 8)]`, `{a: (None, 3)}`; `?` for what is no tensor. */
export function structureText(value: Value | null | undefined): string {
  if (!value) return "?";
  switch (value.kind) {
    case "tensor":
      return formatShape(value.shape);
    case "tuple":
      return `(${value.items.map(structureText).join(", ")}${value.items.length === 1 ? "," : ""})`;
    case "list":
      return value.items ? `[${value.items.map(structureText).join(", ")}]` : "?";
    case "dict":
      return `{${[...value.entries.values()].map((entry) => `${keyText(entry.key)}: ${structureText(entry.value)}`).join(", ")}}`;
    case "union":
      return value.alternatives.map(structureText).join(" or ");
    default:
      return "?";
  }
}

function keyText(key: Value): string {
  if (key.kind === "string") return key.value ?? "?";
  return key.kind === "int" ? formatDim(key.value) : "?";
}

/** `101,770`; a symbolic count as a formula; `?` when not known. */
export function countText(count: Dim | undefined): string {
  if (count === undefined || count === null) return "?";
  return typeof count === "number" ? count.toLocaleString("en-US") : formatDim(count);
}
