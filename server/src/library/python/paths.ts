/** `os.path`: what is made of text alone. Whether a file is there is not known, nor where a relative path begins. */
import type { Args } from "../../value/context";
import { anyFloat, anyInt, anyString, bool, string, tuple } from "../../value/make";
import type { Value } from "../../value/values";
import { constant, type Entries, type Entry, raw } from "../vocabulary/functions";
import { allGive, always, fresh } from "./signature";

/** A function of known texts; any text where one is not known. */
function ofTexts(result: (...texts: readonly string[]) => Value | undefined, otherwise: Value = anyString): Entry {
  return raw((args) => {
    const texts = textsOf(args);
    return (texts && result(...texts)) ?? fresh(otherwise);
  });
}

function textsOf({ positional, named, open }: Args): readonly string[] | undefined {
  const texts = positional.flatMap(({ value }) => (value.kind === "string" && value.value !== undefined ? [value.value] : []));
  return texts.length === positional.length && texts.length > 0 && named.size === 0 && !open ? texts : undefined;
}

function joined(parts: readonly string[]): string {
  return parts.reduce((path, part) => (part.startsWith("/") || path === "" ? part : path.endsWith("/") ? path + part : `${path}/${part}`));
}

/** The folder and the last part of a path. */
function split(path: string): readonly [folder: string, name: string] {
  const cut = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, cut);
  return [/^\/*$/.test(folder) ? folder : folder.replace(/\/+$/, ""), path.slice(cut)];
}

function normal(path: string): string {
  const start = /^\/\/?(?!\/)|^\//.exec(path)?.[0] ?? "";
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === ".." && (parts.length > 0 ? parts.at(-1) !== ".." : start !== "")) parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return start + parts.join("/") || ".";
}

function absolute(path: string): Value | undefined {
  return path.startsWith("/") ? string(normal(path)) : undefined;
}

export const osPath: Entries = {
  join: ofTexts((...parts) => string(joined(parts))),
  basename: ofTexts((path = "") => string(split(path)[1])),
  dirname: ofTexts((path = "") => string(split(path)[0])),
  split: ofTexts((path = "") => tuple(split(path).map(string)), tuple([anyString, anyString])),
  normpath: ofTexts((path = "") => string(normal(path))),
  abspath: ofTexts((path = "") => absolute(path)),
  realpath: ofTexts((path = "") => absolute(path)),
  expanduser: ofTexts((path = "") => (path.startsWith("~") ? undefined : string(path))),
  isabs: ofTexts((path = "") => bool(path.startsWith("/")), bool(undefined)),
  splitext: ofTexts(
    (path = "") => {
      const [, root = path, extension = ""] = /^(.*?[^/.][^/]*?)(\.[^./]*)$/s.exec(path) ?? [];
      return tuple([string(root), string(extension)]);
    },
    tuple([anyString, anyString]),
  ),
  ...allGive(bool(undefined), "exists lexists isfile isdir islink ismount samefile"),
  ...allGive(anyString, "expandvars relpath commonpath commonprefix normcase"),
  ...allGive(anyFloat, "getmtime getatime getctime"),
  getsize: always(anyInt),
  sep: constant(anyString),
  pardir: constant(string("..")),
  curdir: constant(string(".")),
};
