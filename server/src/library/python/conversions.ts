/** `int`, `float`, `bool`, `str`, `bytes` and what turns numbers into text. */
import { isInteger, UNKNOWN } from "../../shape/dim";
import type { Args, Context } from "../../value/context";
import { formatValue, reprOf, textOf } from "../../value/format";
import { anyBytes, anyFloat, anyInt, anyString, bool, dimOf, float, int, string, unknown } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { FloatValue, IntValue, StringValue, TensorValue, Value } from "../../value/values";
import { type Entries, raw } from "../vocabulary/functions";
import { def, integerOf, textIn } from "./signature";
import { stringMethods } from "./string-methods";
import { checkSingle, first, oneNumber, type } from "./types";

export const conversions: Entries = {
  int: type<IntValue>(toInteger, {
    kind: "int",
    methods: {},
    statics: { from_bytes: () => anyInt },
  }),
  float: type<FloatValue>(
    (args, ctx) => (args.open ? anyFloat : (traced(args, ctx, "float32") ?? toFloat(first(oneNumber("float", args)) ?? float(0)))),
    {
      kind: "float",
      methods: {},
      statics: { fromhex: () => anyFloat },
    },
  ),
  bool: type((args, ctx) => {
    const given = args.positional[0];
    if (given && !ctx.tracing) checkSingle("bool", given.value, given.site);
    return bool(args.open ? undefined : given ? ctx.truth(given.value) : false);
  }),
  complex: type(() => unknown),
  str: type<StringValue>((args) => (args.open || args.positional.length > 1 ? anyString : string(textOf(first(args) ?? string("")))), {
    kind: "string",
    methods: stringMethods,
    statics: { maketrans: () => unknown },
  }),
  bytes: type(() => anyBytes),
  bytearray: type(() => unknown),
  memoryview: type(() => unknown),
  repr: raw((args) => string(reprOf(first(args) ?? unknown))),
  ascii: raw(() => anyString),
  format: def(["value", "spec"], ({ value = unknown, spec }) => {
    const text = spec ? textIn(spec) : "";
    return string(text === undefined ? undefined : formatValue(value, text));
  }),
  chr: raw((args) => {
    const code = integerOf(first(args));
    return string(code === undefined || code < 0 || code > 0x10ffff ? undefined : String.fromCodePoint(code));
  }),
  ord: raw((args) => {
    const text = textIn(first(args));
    return text !== undefined && [...text].length === 1 ? int(text.codePointAt(0) ?? 0) : anyInt;
  }),
  bin: inBase("b"),
  oct: inBase("o"),
  hex: inBase("x"),
  hash: raw(() => anyInt),
};

function inBase(type: "b" | "o" | "x"): Entries[string] {
  return raw((args) => {
    const value = integerOf(first(args));
    return string(value === undefined ? undefined : formatValue(int(value), `#${type}`));
  });
}

/** In a function that TensorFlow traces these convert each value of a tensor. */
function traced(args: Args, ctx: Context, dtype: string): Value | undefined {
  const value = args.positional[0]?.value;
  if (!ctx.tracing || value?.kind !== "tensor" || value.framework !== "tensorflow") return undefined;
  return tensor(value.shape, dtype, "tensorflow", value.content ? { content: value.content } : {});
}

function toInteger(args: Args, ctx: Context): Value {
  if (args.open) return anyInt;
  const converted = traced(args, ctx, "int32");
  if (converted) return converted;
  const base = args.positional[1]?.value ?? args.named.get("base")?.value;
  const value = first(oneNumber("int", args)) ?? int(0);
  if (base) return inDigits(textIn(value), integerOf(base));
  switch (value.kind) {
    case "int":
      return value.member ? int(value.value) : value;
    case "bool":
      return int(dimOf(value) ?? UNKNOWN);
    case "float":
      return wholeNumber(value.value === undefined ? undefined : Math.trunc(value.value));
    case "string":
      return inDigits(textIn(value), 10);
    case "tensor":
      return truncated(value);
    case "unknown":
      return value.symbol === undefined ? anyInt : value;
    default:
      return anyInt;
  }
}

/** `int(np.ceil(samples / 32))`: what a scalar holds, without its fraction. Narrower floats are not kept as they are stored. */
function truncated({ content, dtype }: TensorValue): Value {
  if (content?.kind === "int") return content;
  return content?.kind === "float" && dtype === "float64" && content.value !== undefined ? wholeNumber(Math.trunc(content.value)) : anyInt;
}

/** The integer that text writes in a base. */
function inDigits(text: string | undefined, base: number | undefined): Value {
  const [, sign = "", digits = ""] = /^[ \t\n]*([+-]?)([\da-z]+(?:_[\da-z]+)*)[ \t\n]*$/i.exec(text ?? "") ?? [];
  if (base === undefined || base < 2 || base > 36 || digits === "") return anyInt;
  const plain = digits.replaceAll("_", "").toLowerCase();
  const value = Number.parseInt(plain, base);
  const highest = (base - 1).toString(36);
  return [...plain].every((each) => each <= highest) ? wholeNumber(sign === "-" ? -value : value) : anyInt;
}

/** An integer as far as it is exact. */
export function wholeNumber(value: number | undefined): Value {
  return value !== undefined && Number.isSafeInteger(value) ? int(value + 0) : anyInt;
}

function toFloat(value: Value): Value {
  switch (value.kind) {
    case "float":
      return value;
    case "int":
      return float(isInteger(value.value) ? value.value : undefined);
    case "bool":
      return float(integerOf(value));
    case "string":
      return float(decimal(textIn(value)));
    case "tensor":
      return value.content?.kind === "int" || value.content?.kind === "float" ? toFloat(value.content) : anyFloat;
    default:
      return anyFloat;
  }
}

/** The float that text writes. */
function decimal(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\s*[+-]?(?:\d+(?:_\d+)*\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text)) return Number(text.replaceAll("_", ""));
  const [, sign, word] = /^\s*([+-]?)(inf|infinity|nan)\s*$/i.exec(text) ?? [];
  if (word === undefined) return undefined;
  return word.toLowerCase() === "nan" ? Number.NaN : sign === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
