/** Methods of strings whose text is known; otherwise the kind of the result is. */
import { anyBool, anyInt, anyString, bool, int, list, string, tuple, unknown } from "../../value/make";
import type { StringValue, Value } from "../../value/values";
import { fresh, type Given, ITEM_LIMIT, integerOf, type MethodBody, type Methods, body as method, textIn } from "./signature";
import { formatTemplate } from "./template";

type Body = MethodBody<StringValue>;

/** A method of known text and known arguments; `otherwise`: what it is when they are not, or it gives undefined. */
function body<const N extends string>(
  names: readonly N[],
  result: (text: string, args: Given<N>) => Value | undefined,
  otherwise: Value,
): Body {
  return method(
    names,
    (self, args) => (self.bytes || self.value === undefined ? undefined : result(self.value, args)) ?? kindOf(self, otherwise),
    (self) => kindOf(self, otherwise),
  );
}

/** Methods of bytes that would give text give bytes. */
function kindOf(self: StringValue, otherwise: Value): Value {
  if (!self.bytes || otherwise.kind === "int" || otherwise.kind === "bool") return fresh(otherwise);
  return otherwise.kind === "string" ? { kind: "string", value: undefined, bytes: true } : unknown;
}

/** Methods that change letters one by one are followed for plain text. */
function changed(change: (text: string) => string): Body {
  return body([], (text) => (isPlain(text) ? string(change(text)) : undefined), anyString);
}

function tested(pattern: RegExp): Body {
  return body([], (text) => (isPlain(text) ? bool(pattern.test(text)) : undefined), anyBool);
}

function isPlain(text: string): boolean {
  return /^[\t\n\r -~]*$/.test(text);
}

const SPACE = " \t\n\r\v\f";

function stripped(left: boolean, right: boolean): Body {
  return body(
    ["chars"],
    (text, { chars }) => {
      const set = !chars || chars.kind === "none" ? SPACE : textIn(chars);
      if (set === undefined || !isPlain(text)) return undefined;
      let [from, to] = [0, text.length];
      while (left && from < to && set.includes(text.charAt(from))) from++;
      while (right && to > from && set.includes(text.charAt(to - 1))) to--;
      return string(text.slice(from, to));
    },
    anyString,
  );
}

function aligned(place: (text: string, missing: number, fill: string) => string): Body {
  return body(
    ["width", "fillchar"],
    (text, { width, fillchar }) => {
      const [size, fill] = [integerOf(width), fillchar ? textIn(fillchar) : " "];
      return size === undefined || fill === undefined || size > ITEM_LIMIT
        ? undefined
        : string(place(text, Math.max(0, size - [...text].length), fill));
    },
    anyString,
  );
}

/** The part of the text that `start` and `end` leave, and where it begins. */
function part(
  text: string,
  start: Value | undefined,
  end: Value | undefined,
): { readonly text: string; readonly from: number } | undefined {
  const bound = (value: Value | undefined, otherwise: number): number | undefined =>
    !value || value.kind === "none" ? otherwise : integerOf(value);
  const [a, b] = [bound(start, 0), bound(end, text.length)];
  if (a === undefined || b === undefined || !isPlain(text)) return undefined;
  return { text: text.slice(a, b), from: a < 0 ? Math.max(0, a + text.length) : a };
}

function searched(find: (text: string, sub: string) => number, result: (index: number, from: number) => Value | undefined): Body {
  return body(
    ["sub", "start", "end"],
    (text, { sub, start, end }) => {
      const [within, wanted] = [part(text, start, end), textIn(sub)];
      return within && wanted !== undefined ? result(find(within.text, wanted), within.from) : undefined;
    },
    anyInt,
  );
}

function beginsOrEnds(test: (text: string, affix: string) => boolean): Body {
  return body(
    ["affix", "start", "end"],
    (text, { affix, start, end }) => {
      const within = part(text, start, end);
      const affixes = affix?.kind === "tuple" ? affix.items.map(textIn) : [textIn(affix)];
      if (!within) return undefined;
      if (affixes.some((each) => each !== undefined && test(within.text, each))) return bool(true);
      return affixes.includes(undefined) ? undefined : bool(false);
    },
    anyBool,
  );
}

function splitted(fromRight: boolean): Body {
  return body(
    ["sep", "maxsplit"],
    (text, { sep, maxsplit }) => {
      const limit = maxsplit ? integerOf(maxsplit) : -1;
      const by = !sep || sep.kind === "none" ? null : textIn(sep);
      if (limit === undefined || by === undefined || by === "" || !isPlain(text)) return undefined;
      return list((by === null ? splitSpace(text, limit, fromRight) : splitBy(text, by, limit, fromRight)).map(string));
    },
    list(undefined, anyString),
  );
}

function splitBy(text: string, by: string, limit: number, fromRight: boolean): readonly string[] {
  const parts = text.split(by);
  if (limit < 0 || parts.length <= limit + 1) return parts;
  const cut = fromRight ? parts.length - limit : limit;
  const [head, tail] = [parts.slice(0, cut), parts.slice(cut)];
  return fromRight ? [head.join(by), ...tail] : [...head, tail.join(by)];
}

function splitSpace(text: string, limit: number, fromRight: boolean): readonly string[] {
  const words = [...text.matchAll(/[^ \t\n\r\v\f]+/g)];
  if (limit < 0 || words.length <= limit) return words.map((each) => each[0]);
  const cut = fromRight ? words.length - limit : limit;
  const rest = fromRight
    ? text.slice(0, (words[cut - 1]?.index ?? 0) + (words[cut - 1]?.[0].length ?? 0))
    : text.slice(words[cut]?.index ?? text.length);
  const chosen = (fromRight ? words.slice(cut) : words.slice(0, cut)).map((each) => each[0]);
  return fromRight ? [rest, ...chosen] : [...chosen, rest];
}

function partitioned(find: (text: string, sep: string) => number, otherwise: (text: string) => readonly string[]): Body {
  return body(
    ["sep"],
    (text, { sep }) => {
      const by = textIn(sep);
      if (by === undefined || by === "") return undefined;
      const at = find(text, by);
      return tuple((at < 0 ? otherwise(text) : [text.slice(0, at), by, text.slice(at + by.length)]).map(string));
    },
    tuple([anyString, anyString, anyString]),
  );
}

function occurrences(text: string, sub: string): number {
  return sub === "" ? text.length + 1 : text.split(sub).length - 1;
}

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();

export const stringMethods: Methods<StringValue> = {
  lower: changed((text) => text.toLowerCase()),
  casefold: changed((text) => text.toLowerCase()),
  upper: changed((text) => text.toUpperCase()),
  capitalize: changed(capitalized),
  title: changed((text) => text.replace(/[A-Za-z]+/g, capitalized)),
  swapcase: changed((text) => text.replace(/[A-Za-z]/g, (each) => (each < "a" ? each.toLowerCase() : each.toUpperCase()))),
  strip: stripped(true, true),
  lstrip: stripped(true, false),
  rstrip: stripped(false, true),
  ljust: aligned((text, missing, fill) => text + fill.repeat(missing)),
  rjust: aligned((text, missing, fill) => fill.repeat(missing) + text),
  // An odd rest goes to the left when the width is odd.
  center: aligned((text, missing, fill) => {
    const left = Math.floor(missing / 2) + (missing & (missing + [...text].length) & 1);
    return fill.repeat(left) + text + fill.repeat(missing - left);
  }),
  zfill: body(
    ["width"],
    (text, { width }) => {
      const size = integerOf(width);
      const [, sign = "", digits = ""] = /^([+-]?)(.*)$/s.exec(text) ?? [];
      return size === undefined || size > ITEM_LIMIT ? undefined : string(sign + digits.padStart(size - sign.length, "0"));
    },
    anyString,
  ),
  expandtabs: body(["tabsize"], () => undefined, anyString),
  translate: body(["table"], () => undefined, anyString),
  format_map: body(["mapping"], () => undefined, anyString),
  format: (self, args) => (self.value === undefined || args.open ? anyString : string(formatTemplate(self.value, args))),
  encode: body(["encoding", "errors"], () => undefined, { kind: "string", value: undefined, bytes: true }),
  decode: () => anyString,
  hex: () => anyString,
  replace: body(
    ["old", "new", "count"],
    (text, args) => {
      const [from, to, limit] = [textIn(args.old), textIn(args.new), args.count ? integerOf(args.count) : -1];
      if (from === undefined || to === undefined || limit === undefined || (from === "" && limit >= 0)) return undefined;
      return string(limit < 0 ? text.replaceAll(from, () => to) : splitBy(text, from, limit, false).join(to));
    },
    anyString,
  ),
  removeprefix: body(
    ["prefix"],
    (text, { prefix }) => {
      const affix = textIn(prefix);
      return affix === undefined ? undefined : string(text.startsWith(affix) ? text.slice(affix.length) : text);
    },
    anyString,
  ),
  removesuffix: body(
    ["suffix"],
    (text, { suffix }) => {
      const affix = textIn(suffix);
      return affix === undefined ? undefined : string(affix !== "" && text.endsWith(affix) ? text.slice(0, -affix.length) : text);
    },
    anyString,
  ),
  split: splitted(false),
  rsplit: splitted(true),
  splitlines: body(
    ["keepends"],
    (text, { keepends }) => (keepends || !isPlain(text) ? undefined : list(linesOf(text).map(string))),
    list(undefined, anyString),
  ),
  partition: partitioned(
    (text, sep) => text.indexOf(sep),
    (text) => [text, "", ""],
  ),
  rpartition: partitioned(
    (text, sep) => text.lastIndexOf(sep),
    (text) => ["", "", text],
  ),
  join: method(
    ["iterable"],
    (self, { iterable }, ctx) => {
      const parts = iterable && ctx.items(iterable)?.map(textIn);
      return self.bytes || self.value === undefined || !parts || parts.includes(undefined)
        ? kindOf(self, anyString)
        : string(parts.join(self.value));
    },
    (self) => kindOf(self, anyString),
  ),
  startswith: beginsOrEnds((text, affix) => text.startsWith(affix)),
  endswith: beginsOrEnds((text, affix) => text.endsWith(affix)),
  find: searched(
    (text, sub) => text.indexOf(sub),
    (at, from) => int(at < 0 ? -1 : at + from),
  ),
  rfind: searched(
    (text, sub) => text.lastIndexOf(sub),
    (at, from) => int(at < 0 ? -1 : at + from),
  ),
  index: searched(
    (text, sub) => text.indexOf(sub),
    (at, from) => (at < 0 ? undefined : int(at + from)),
  ),
  rindex: searched(
    (text, sub) => text.lastIndexOf(sub),
    (at, from) => (at < 0 ? undefined : int(at + from)),
  ),
  count: searched(occurrences, (count) => int(count)),
  isdigit: tested(/^\d+$/),
  isdecimal: tested(/^\d+$/),
  isnumeric: tested(/^\d+$/),
  isalpha: tested(/^[A-Za-z]+$/),
  isalnum: tested(/^[A-Za-z\d]+$/),
  isascii: body([], (text) => (isPlain(text) ? bool(true) : undefined), anyBool),
  isidentifier: tested(/^[A-Za-z_]\w*$/),
  isspace: tested(/^\s+$/),
  isupper: body([], (text) => (isPlain(text) ? bool(/[A-Z]/.test(text) && !/[a-z]/.test(text)) : undefined), anyBool),
  islower: body([], (text) => (isPlain(text) ? bool(/[a-z]/.test(text) && !/[A-Z]/.test(text)) : undefined), anyBool),
  istitle: body([], () => undefined, anyBool),
  isprintable: body([], () => undefined, anyBool),
};

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
