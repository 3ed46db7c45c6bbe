/** Methods of strings whose text is known; otherwise the type of the result is. */
import { anyBool, anyInt, anyString, bool, int, list, string, unknown } from "../../value/make";
import type { StringValue, Value } from "../../value/values";
import type { MethodBody } from "./methods";

type Body = MethodBody<StringValue>;

export const stringMethods: Readonly<Record<string, Body>> = {
  ...Object.fromEntries(
    Object.entries<(text: string) => string>({
      lower: (text) => text.toLowerCase(),
      upper: (text) => text.toUpperCase(),
      casefold: (text) => text.toLowerCase(),
      capitalize: (text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase(),
    }).map(([name, change]) => [name, ((self) => string(self.value === undefined ? undefined : change(self.value))) satisfies Body]),
  ),
  strip: (self, [chars]) => (chars ? anyString : string(self.value?.trim())),
  lstrip: (self, [chars]) => (chars ? anyString : string(self.value?.trimStart())),
  rstrip: (self, [chars]) => (chars ? anyString : string(self.value?.trimEnd())),
  title: () => anyString,
  format: () => anyString,
  zfill: (self, [width]) =>
    self.value !== undefined && width?.kind === "int" && typeof width.value === "number"
      ? string(self.value.padStart(width.value, "0"))
      : anyString,
  encode: () => anyString,
  decode: () => anyString,
  replace: (self, [from, to]) => {
    const [a, b] = [textOf(from), textOf(to)];
    return self.value !== undefined && a !== undefined && b !== undefined ? string(self.value.replaceAll(a, b)) : anyString;
  },
  split: (self, [separator]) => {
    const by = textOf(separator);
    if (self.value === undefined || (separator && (by === undefined || by === ""))) return list(undefined, anyString);
    return list((by === undefined ? self.value.split(/\s+/).filter((each) => each !== "") : self.value.split(by)).map(string));
  },
  rsplit: () => list(undefined, anyString),
  splitlines: () => list(undefined, anyString),
  join: (self, [items], ctx) => {
    const parts = items && ctx.items(items)?.map((each) => textOf(each));
    return self.value !== undefined && parts && !parts.includes(undefined) ? string(parts.join(self.value)) : anyString;
  },
  startswith: (self, [prefix]) => known(self, prefix, (text, part) => bool(text.startsWith(part)), anyBool),
  endswith: (self, [suffix]) => known(self, suffix, (text, part) => bool(text.endsWith(part)), anyBool),
  find: (self, [part]) => known(self, part, (text, each) => int(text.indexOf(each)), anyInt),
  index: (self, [part]) => known(self, part, (text, each) => int(text.indexOf(each)), anyInt),
  count: (self, [part]) => known(self, part, (text, each) => int(each === "" ? text.length + 1 : text.split(each).length - 1), anyInt),
  isdigit: (self) => (self.value === undefined ? anyBool : bool(/^\d+$/.test(self.value))),
  isalpha: () => anyBool,
  isupper: () => anyBool,
  islower: () => anyBool,
  partition: () => unknown,
};

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === "string" ? value.value : undefined;
}

function known(self: StringValue, other: Value | undefined, result: (text: string, part: string) => Value, otherwise: Value): Value {
  const part = textOf(other);
  return self.value === undefined || part === undefined ? otherwise : result(self.value, part);
}
