/**
 * The registry: public paths to entries. Names are resolved through imports, never by suffix; aliases and the spellings of
 * older versions reach the same entry.
 */

import type { Problem } from "../shape/problem";
import { dict } from "../value/make";
import type { Value } from "../value/values";
import { keras } from "./keras/index";
import { kerasTuner } from "./keras-tuner/index";
import { numpy } from "./numpy/index";
import { pandas } from "./pandas/index";
import { builtInModules } from "./python/built-in-modules";
import { python } from "./python/index";
import { sklearn } from "./sklearn/index";
import { tensorflow } from "./tensorflow/index";
import { tfds } from "./tfds/index";
import { tools } from "./tools/index";
import { torch } from "./torch/index";
import { forgiving } from "./vocabulary/forgiving";
import type { Entries } from "./vocabulary/functions";

/** A package: its modules by dotted path, and other spellings of module paths. */
export interface Package {
  readonly modules: Readonly<Record<string, Entries>>;
  /** Module path → the path it stands for. The longest prefix counts. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Those of the other spellings under which functions have the parameters of an older version. */
  readonly older?: readonly string[];
  readonly missing?: Missing;
}

/** Names that its present version lacks. */
export interface Missing {
  /** The problem with a public path; undefined where something is there, and where nothing ever was. */
  readonly at: (path: string) => MissingName | undefined;
  /** Words in programs that ask for the version before. */
  readonly unless: readonly string[];
}

type MissingName = Extract<Problem, { readonly code: "missing-name" }>;

const PACKAGES: readonly Package[] = [python, numpy, keras, tensorflow, torch, sklearn, pandas, tfds, kerasTuner, tools];

const modules = new Map<string, Entries>(PACKAGES.flatMap((each) => Object.entries(each.modules)));
const aliases = new Map<string, string>(PACKAGES.flatMap((each) => Object.entries(each.aliases ?? {})));
const older = new Set<string>(PACKAGES.flatMap((each) => each.older ?? []));
const missing = PACKAGES.flatMap((each) => each.missing ?? []);
const packages = new Set<string>([...modules.keys(), ...aliases.keys()].flatMap(prefixes));
const hideable = new Set(Object.keys(python.modules).filter((path) => !path.includes(".") && !builtInModules.has(path)));
const resolved = new Map<string, Value | undefined>();

function prefixes(path: string): readonly string[] {
  const parts = path.split(".");
  return parts.map((_, i) => parts.slice(0, i + 1).join("."));
}

/** The value at a public path: a module, class, function or constant; undefined when the library has nothing there. */
export function resolveLibrary(path: string): Value | undefined {
  if (resolved.has(path)) return resolved.get(path);
  // Set first: a class whose definition asks for itself gets nothing instead of recursing.
  resolved.set(path, undefined);
  const value = define(path);
  resolved.set(path, value);
  return value;
}

/** The built-in of this name. */
export function builtin(name: string): Value | undefined {
  return resolveLibrary(`builtins.${name}`);
}

/** The problem with a public path in a program of these texts. */
export function missingAt(path: string, texts: () => readonly string[]): MissingName | undefined {
  for (const { at, unless } of missing) {
    const found = at(path);
    if (found) return texts().some((text) => unless.some((word) => text.includes(word))) ? undefined : found;
  }
  return undefined;
}

/** Whether a module of this name in a program's own folder is imported in the place of the one that Python has. */
export function canBeHidden(name: string): boolean {
  return hideable.has(name);
}

function define(path: string): Value | undefined {
  const alias = aliasIn(path);
  if (alias !== undefined) {
    const value = resolveLibrary(canonicalPath(path));
    // A module keeps its path: what is read of it may be older, or not be there.
    if (value?.kind === "module") return { ...value, path };
    return older.has(alias) && value?.kind === "native" ? forgiving(value) : value;
  }
  const cut = path.lastIndexOf(".");
  const owner = path.slice(0, cut);
  const name = path.slice(cut + 1);
  if (name === "__all__") return allOf(owner);
  const entries = modules.get(owner);
  const entry = entries && Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry) return entry.define(path, (other) => resolveLibrary(other) ?? { kind: "unknown" });
  if (packages.has(path)) return { kind: "module", path, scope: undefined };
  const instead = missingAt(path, () => [])?.instead;
  return instead && resolveLibrary(instead.path);
}

/** Replace the longest aliased prefix. */
function canonicalPath(path: string): string {
  const alias = aliasIn(path);
  return alias === undefined ? path : `${aliases.get(alias)}${path.slice(alias.length)}`;
}

/** The longest prefix that is an alias. */
function aliasIn(path: string): string | undefined {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length--) {
    const prefix = parts.slice(0, length).join(".");
    if (aliases.has(prefix)) return prefix;
  }
  return undefined;
}

/** Every public name of a module, for `from module import *`. */
function allOf(owner: string): Value {
  const entries = modules.get(canonicalPath(owner)) ?? {};
  return dict(
    Object.keys(entries).flatMap((name) => {
      const value = resolveLibrary(`${owner}.${name}`);
      return value ? [[name, value] as const] : [];
    }),
  );
}

/** Every entry with its public path, for the tests that compare them with the catalogue. */
export function allEntries(): readonly (readonly [path: string, entry: Entries[string]])[] {
  return [...modules].flatMap(([module, entries]) => Object.entries(entries).map(([name, entry]) => [`${module}.${name}`, entry] as const));
}
