/** Entries for functions and plain classes: parameters in Python's order, and what comes out. */
import type { Args, Context } from "../../value/context";
import { none, unknown, withoutFirst } from "../../value/make";
import type { ClassValue, NativeFunctionValue, ObjectValue, PropertyValue, Value } from "../../value/values";
import { type Binding, type Bound, bindArguments, type Params } from "./bind";

/** Something a library exports: becomes a value once its public path is known. */
export interface Entry {
  readonly define: (path: string, library: (path: string) => Value) => Value;
  /** Declared parameter names in order, compared with Keras's catalogue by a test; undefined where not declared. */
  readonly parameters?: readonly string[];
  /** How they are read, compared with Keras's defaults by the same test; undefined where the entry reads its arguments itself. */
  readonly params?: Params | undefined;
}
export type Entries = Readonly<Record<string, Entry>>;

export type Rule<P extends Params> = (args: Bound<P>, ctx: Context, binding: Binding<P>) => Value;

/** A function: `result` sees typed arguments; it is not run when one that matters is not known. */
export function fn<const P extends Params>(params: P, result: Rule<P>, whenUnknown: Value = unknown): Entry {
  const parameters = declaredNames(params);
  return {
    parameters,
    params,
    define: (path) => native(lastName(path), parameters, (owner, args, ctx) => runRule(owner, params, result, args, ctx, whenUnknown)),
  };
}

/** Parameters by name; `*args` and `**kwargs` are none. */
function declaredNames(params: Params): readonly string[] {
  return Object.keys(params).filter((name) => !params[name]?.rest);
}

/** A function that reads its arguments itself. Prefer {@link fn}. */
export function raw(invoke: (args: Args, ctx: Context, owner: string) => Value): Entry {
  return { define: (path) => native(lastName(path), undefined, (owner, args, ctx) => invoke(args, ctx, owner)) };
}

/** A constant of a module. */
export function constant(value: Value): Entry {
  return { define: () => value };
}

/** Another name of something at a full public path. */
export function aliasOf(path: string): Entry {
  return { define: (_path, library) => library(path) };
}

function runRule<P extends Params>(owner: string, params: P, result: Rule<P>, args: Args, ctx: Context, whenUnknown: Value): Value {
  const binding = bindArguments(owner, params, args, ctx);
  return binding ? result(binding.values, ctx, binding) : whenUnknown;
}

function native(
  name: string,
  parameters: readonly string[] | undefined,
  invoke: (owner: string, args: Args, ctx: Context) => Value,
): NativeFunctionValue {
  const call = (args: Args, ctx: Context): Value => invoke(name, args, ctx);
  return parameters ? { kind: "native", name, invoke: call, parameters } : { kind: "native", name, invoke: call };
}

/** A method: what {@link ClassSpec.methods} holds. Made by {@link method} or {@link rawMethod}. */
export interface Method {
  readonly invoke: (owner: string, self: ObjectValue, args: Args, ctx: Context) => Value;
  readonly parameters: readonly string[] | undefined;
  readonly params?: Params;
}

export function method<const P extends Params>(
  params: P,
  result: (self: ObjectValue, args: Bound<P>, ctx: Context, binding: Binding<P>) => Value,
  whenUnknown: Value = unknown,
): Method {
  return {
    parameters: declaredNames(params),
    params,
    invoke: (owner, self, args, ctx) => {
      const binding = bindArguments(owner, params, args, ctx);
      return binding ? result(self, binding.values, ctx, binding) : whenUnknown;
    },
  };
}

export function rawMethod(invoke: (self: ObjectValue, args: Args, ctx: Context, owner: string) => Value): Method {
  return { parameters: undefined, invoke: (owner, self, args, ctx) => invoke(self, args, ctx, owner) };
}

export type Getter = (self: ObjectValue, ctx: Context) => Value;

export interface ClassSpec {
  /** Public paths of the bases. */
  readonly bases?: readonly string[];
  readonly methods?: Readonly<Record<string, Method>>;
  /** Computed attributes; undefined: not known. */
  readonly properties?: Readonly<Record<string, Getter>>;
  /** What assigning to a property does; the value is not stored otherwise. */
  readonly setters?: Readonly<Record<string, (self: ObjectValue, value: Value, ctx: Context) => void>>;
  readonly constants?: Readonly<Record<string, Value>>;
  /** Called on the class: `Model.from_config`, `TextVectorization.…`. */
  readonly classMethods?: Readonly<Record<string, (cls: Value, args: Args, ctx: Context) => Value>>;
  /** Kept on the class for the library's own use. */
  readonly entry?: unknown;
  /** Its objects have no attributes but those that are set. */
  readonly complete?: true;
  /** Those of the constructor, where it is not `methods.__init__` that declares them. */
  readonly parameters?: readonly string[];
  readonly params?: Params;
}

/** A class; `methods.__init__` sets `self.native`, `methods.__call__` makes its objects callable. */
export function cls(spec: ClassSpec): Entry {
  const parameters = spec.parameters ?? spec.methods?.__init__?.parameters;
  return {
    define: (path, library) => defineClass(path, spec, library),
    ...(parameters ? { parameters } : {}),
    params: spec.params ?? spec.methods?.__init__?.params,
  };
}

function defineClass(path: string, spec: ClassSpec, library: (path: string) => Value): ClassValue {
  const name = lastName(path);
  const attrs = new Map<string, Value>(Object.entries(spec.constants ?? {}));
  for (const [key, each] of Object.entries(spec.methods ?? {})) attrs.set(key, methodValue(name, key, each));
  for (const [key, get] of Object.entries(spec.properties ?? {})) attrs.set(key, propertyValue(name, key, get, spec.setters?.[key]));
  for (const [key, call] of Object.entries(spec.classMethods ?? {})) attrs.set(key, classMethodValue(name, key, call));
  const bases = (spec.bases ?? []).map(library).filter((base): base is ClassValue => base.kind === "class");
  const value: {
    kind: "class";
    name: string;
    path: string;
    mro: ClassValue[];
    attrs: Map<string, Value>;
    entry?: unknown;
    complete?: true;
  } = {
    kind: "class",
    name,
    path,
    mro: [],
    attrs,
    ...(spec.complete ? { complete: true } : {}),
  };
  value.mro.push(value, ...new Set(bases.flatMap((base) => base.mro.filter((each): each is ClassValue => each !== undefined))));
  if (spec.entry !== undefined) value.entry = spec.entry;
  return value;
}

function methodValue(className: string, name: string, of: Method): NativeFunctionValue {
  const owner = name.startsWith("__") ? className : `${className}.${name}`;
  return native(owner, of.parameters, (_owner, args, ctx) => {
    const self = args.positional[0]?.value;
    return self?.kind === "object"
      ? of.invoke(name === "__init__" || name === "__call__" ? self.cls.name : owner, self, withoutFirst(args), ctx)
      : unknown;
  });
}

function propertyValue(
  className: string,
  name: string,
  get: (self: ObjectValue, ctx: Context) => Value,
  set: ((self: ObjectValue, value: Value, ctx: Context) => void) | undefined,
): PropertyValue {
  const getter = native(`${className}.${name}`, [], (_owner, args, ctx) => {
    const self = args.positional[0]?.value;
    return self?.kind === "object" ? get(self, ctx) : unknown;
  });
  if (!set) return { kind: "descriptor", type: "property", getter };
  const setter = native(`${className}.${name}`, [], (_owner, args, ctx) => {
    const [self, value] = args.positional;
    if (self?.value.kind === "object" && value) set(self.value, value.value, ctx);
    return none;
  });
  return { kind: "descriptor", type: "property", getter, setter };
}

function classMethodValue(className: string, name: string, call: (cls: Value, args: Args, ctx: Context) => Value): PropertyValue {
  const getter = native(`${className}.${name}`, undefined, (_owner, args, ctx) =>
    call(args.positional[0]?.value ?? unknown, withoutFirst(args), ctx),
  );
  return { kind: "descriptor", type: "class", getter };
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** The value of an entry outside a module: a method bound to a tensor, a function that a rule returns. */
export function entryValue(name: string, entry: Entry): Value {
  return entry.define(name, () => unknown);
}
