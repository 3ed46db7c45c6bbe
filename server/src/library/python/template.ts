/** Text with places for values: `'{} {name:.2f}'.format(…)` and `'%s %d' % (…)`. Undefined where the text is not known. */
import type { Args } from "../../value/context";
import { formatValue, reprOf, textOf } from "../../value/format";
import { float, int } from "../../value/make";
import type { DictValue, Value } from "../../value/values";
import { numberIn } from "./signature";

/** `template.format(*args)`. Attributes and items of arguments, and specifications in specifications, are not followed. */
export function formatTemplate(template: string, args: Args): string | undefined {
  let next = 0;
  let known = true;
  const text = template.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (whole, field: string | undefined) => {
    if (whole === "{{" || whole === "}}") return whole.charAt(0);
    const [, name = "", conversion, spec = ""] = /^([^!:]*)(?:!(\w))?(?::(.*))?$/s.exec(field ?? "[") ?? [undefined, "["];
    const value = name === "" ? args.positional[next++] : /^\d+$/.test(name) ? args.positional[Number(name)] : args.named.get(name);
    const piece = value && formatValue(value.value, spec, conversion);
    if (piece === undefined) known = false;
    return piece ?? "";
  });
  return known ? text : undefined;
}

/** `template % value`. */
export function percentFormat(template: string, value: Value): string | undefined {
  const operands = value.kind === "tuple" ? value.items : [value];
  const mapping = value.kind === "dict" ? value : undefined;
  let next = 0;
  let known = true;
  const text = template.replace(
    /%(?:\(([^)]*)\))?([-+ #0]*)(\d*)(?:\.(\d+))?([a-zA-Z%])|%/g,
    (whole, name, flags, width, precision, type) => {
      if (whole === "%%") return "%";
      const operand = name === undefined ? operands[next++] : entryOf(mapping, name);
      const piece = operand && type && percentPiece(operand, { flags, width, precision, type });
      if (piece === undefined) known = false;
      return piece ?? "";
    },
  );
  return known && (mapping || next === operands.length) ? text : undefined;
}

function entryOf(mapping: DictValue | undefined, name: string): Value | undefined {
  return mapping?.entries.get(`s${name}`)?.value;
}

interface Conversion {
  readonly flags: string;
  readonly width: string;
  readonly precision: string | undefined;
  readonly type: string;
}

function percentPiece(value: Value, { flags, width, precision, type }: Conversion): string | undefined {
  if (flags.includes("#") || width.length > 4) return undefined;
  const left = flags.includes("-");
  if (type === "s" || type === "r") {
    const text = type === "s" ? textOf(value) : reprOf(value);
    const cut = precision === undefined ? text : text?.slice(0, Number(precision));
    return left ? cut?.padEnd(Number(width)) : cut?.padStart(Number(width));
  }
  const number = numberIn(value);
  if (number === undefined || !Number.isFinite(number) || (precision !== undefined && "dixX".includes(type))) return undefined;
  const sign = flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  const zero = flags.includes("0") && !left ? "0" : "";
  const align = left ? "<" : zero ? "" : ">";
  const whole = "dixXo".includes(type);
  const places = whole ? "" : `.${precision ?? 6}`;
  return formatValue(
    whole ? int(Math.trunc(number)) : float(number),
    `${align}${sign}${zero}${width}${places}${type === "i" ? "d" : type}`,
  );
}
