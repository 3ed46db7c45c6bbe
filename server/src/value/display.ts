/** Values as short Python text, for messages: `'relu'`, `(3, 3)`, `None`, `array of shape (3,)`. */
import { formatDim } from "../shape/dim";
import { formatShape } from "../shape/shape";
import type { Value } from "./values";

/** One line, clipped. */
export function display(value: Value, depth = 0): string {
  switch (value.kind) {
    case "none":
      return "None";
    case "ellipsis":
      return "...";
    case "bool":
      return value.value === undefined ? "a bool" : value.value ? "True" : "False";
    case "int":
      return formatDim(value.value);
    case "float":
      return value.value === undefined ? "a float" : pythonFloat(value.value);
    case "string":
      return value.value === undefined ? "a string" : `'${value.value}'`;
    case "tuple":
      return value.items.length === 1 ? `(${nested(value.items, depth)},)` : `(${nested(value.items, depth)})`;
    case "list":
      return value.items ? `[${nested(value.items, depth)}]` : "a list";
    case "dict":
      return `a dict with keys ${[...value.entries.values()].map((entry) => display(entry.key)).join(", ")}`;
    case "set":
      return "a set";
    case "slice":
      return "a slice";
    case "iterator":
      return value.type === "range" ? "a range" : "an iterator";
    case "function":
      return value.name ? `function ${value.name}` : "a function";
    case "native":
      return `function ${value.name}`;
    case "method":
      return "a method";
    case "descriptor":
      return "a property";
    case "class":
      return `class ${value.name}`;
    case "object":
      return `a ${value.cls.name}`;
    case "super":
      return "super()";
    case "module":
      return `module ${value.path}`;
    case "tensor":
      return `a tensor of shape ${formatShape(value.shape)}`;
    case "dataset":
      return "a dataset";
    case "union":
      return value.alternatives.map((each) => display(each, depth)).join(" or ");
    case "unknown":
      return "an unknown value";
  }
}

function nested(items: readonly Value[], depth: number): string {
  if (depth > 2) return "…";
  const shown = items.slice(0, 8).map((item) => display(item, depth + 1));
  return (items.length > shown.length ? [...shown, "…"] : shown).join(", ");
}

/** Python's `repr` of a float: JavaScript's digits, with an exponent from 1e16 and below 1e-4. */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  if (!Number.isFinite(value)) return `${sign}inf`;
  const size = Math.abs(value);
  const exponent = size === 0 ? 0 : Number(size.toExponential().split("e")[1]);
  if (exponent < -4 || exponent >= 16) {
    const [mantissa = ""] = size.toExponential().split("e");
    return `${sign}${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  if (Number.isInteger(size)) return `${sign}${size}.0`;
  return sign + (exponent < 0 ? size.toFixed(Math.min(100, significant(size) - 1 - exponent)) : String(size));
}

function significant(size: number): number {
  return (size.toExponential().split("e")[0] ?? "").replace(".", "").length;
}
