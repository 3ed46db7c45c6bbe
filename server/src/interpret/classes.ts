/** Classes: definition, method resolution order, instances. */
import type * as ast from "../syntax/ast";
import type { Site } from "../syntax/ast";
import type { Args, ArgumentValue } from "../value/context";
import { failAt } from "../value/context";
import { setItems } from "../value/lists";
import { makeArgs, prepend, string, unknown } from "../value/make";
import type { Joining } from "../value/slots";
import type { ClassValue, ObjectValue, Value } from "../value/values";
import { findInClass, isPlain } from "./attributes";
import { callValue } from "./calls";
import { decorated } from "./decorators";
import { evaluate } from "./expressions";
import { inFrame } from "./functions";
import { itemsOf } from "./iteration";
import { linearize } from "./linearize";
import { manglePrivate } from "./private-names";
import type { Frame, Run } from "./run";
import { makeScope } from "./scope";
import { execute } from "./statements";

/** `class Name(bases): body`. */
export function defineClass(run: Run, node: ast.ClassDefinition): Value {
  const { bases, keywords } = headOf(run, node);
  const scope = makeScope("class", run.frame.scope);
  const cls = classValue(node.name.id, bases, scope.names, run.siteOf(node));
  const frame: Frame = { ...run.frame, scope, cls, caller: undefined, parent: run.frame, returns: [], yields: [] };
  inFrame(run, frame, () => execute(run, node.body));
  manglePrivate(run, cls.name, scope);
  return decorated(run, node.decorators, finished(run, cls, keywords) ?? unknown);
}

interface Head {
  readonly bases: readonly Value[];
  readonly keywords: ReadonlyMap<string, ArgumentValue>;
}

/** `class Name(Base, metaclass=Meta, option=1)`; a base that is unpacked is one that is not known. */
function headOf(run: Run, node: ast.ClassDefinition): Head {
  const bases: Value[] = [];
  const keywords = new Map<string, ArgumentValue>();
  for (const { name, star, value: expression } of node.args) {
    const value = evaluate(run, expression);
    if (star === "**") bases.push(unknown);
    else if (name !== undefined) keywords.set(name, { value, site: run.siteOf(expression) });
    else if (star === "*") bases.push(...(itemsOf(run, value) ?? [unknown]));
    else bases.push(value);
  }
  return { bases, keywords };
}

/** `type(name, bases, attributes)`. */
export function makeClass(run: Run, name: string, bases: readonly Value[], attributes: ReadonlyMap<string, Value>): Value {
  return finished(run, classValue(name, bases, new Map(attributes), run.site), new Map()) ?? unknown;
}

function classValue(name: string, bases: readonly Value[], attrs: Map<string, Value>, site: Site): ClassValue {
  const mro: (ClassValue | undefined)[] = [];
  const cls: ClassValue = { kind: "class", name, path: undefined, mro, attrs, site };
  mro.push(cls, ...linearize(bases));
  return cls;
}

/** What Python does once the body has run. Undefined when a metaclass of the user may make anything of the class. */
function finished(run: Run, cls: ClassValue, keywords: Head["keywords"]): ClassValue | undefined {
  const metaclass = keywords.get("metaclass")?.value;
  if (metaclass && !(metaclass.kind === "class" && metaclass.path !== undefined)) {
    if (metaclass.kind === "class") forgetContents(run, metaclass);
    return undefined;
  }
  for (const [name, value] of cls.attrs) {
    const hook = value.kind === "object" ? findInClass(value.cls, "__set_name__") : undefined;
    if (hook?.kind === "function") callValue(run, hook, makeArgs([value, cls, string(name)]));
  }
  const rest = new Map([...keywords].filter(([name]) => name !== "metaclass"));
  const hook = findInClass(cls, "__init_subclass__", cls);
  const callee = hook?.kind === "descriptor" ? hook.getter : hook;
  if (callee?.kind === "function" || callee?.kind === "native")
    callValue(run, callee, { positional: [{ value: cls, site: undefined }], named: rest, open: false });
  return cls;
}

/** A registry that the metaclass keeps may hold the new class. */
function forgetContents(run: Run, metaclass: ClassValue): void {
  for (const value of metaclass.attrs.values()) {
    if (value.kind === "dict") run.heap.set(value, "open", true);
    else if (value.kind === "list") setItems(value, undefined, [unknown], run.heap);
  }
}

/** A new object of the class, before its `__init__`. */
export function makeObject(run: Run, cls: ClassValue, given?: Args): ObjectValue {
  const made: ObjectValue = {
    kind: "object",
    cls,
    attrs: new Map(),
    native: undefined,
    created: run.site,
    joinField,
    ...(given ? { given } : {}),
  };
  run.heap.born(made, made.attrs);
  return made;
}

/** An object that only one of two paths made is what that path made of it. */
const joinField: Joining["joinField"] = (field, left, right) =>
  field === "native" && (left === undefined || right === undefined) ? { value: left ?? right } : undefined;

/** Call a class: make the object, run `__init__`. */
export function instantiate(run: Run, cls: ClassValue, args: Args): Value {
  const found = findInClass(cls, "__new__");
  const maker = found?.kind === "descriptor" ? found.getter : found;
  if (!maker) return initialized(run, makeObject(run, cls, args), args);
  if (maker.kind !== "native" && maker.kind !== "function") return unknown;
  const made = callValue(run, maker, prepend(cls, args));
  // A member of an enum was there before.
  if (made.kind === "object" && made.cls.mro.includes(cls)) return made.key === undefined ? initialized(run, made, args) : made;
  if (made.kind === "tuple" && made.cls) return made;
  // What the user's class changes about a built-in type is not followed.
  return made.kind === "union" || (cls.path === undefined && maker.kind === "native" && changesBuiltin(cls)) ? unknown : made;
}

/** Whether the user's part of a subclass of `list`, `dict` … has methods of its own. */
function changesBuiltin(cls: ClassValue): boolean {
  return cls.mro.some(
    (each) =>
      each === undefined ||
      (each.path === undefined && [...each.attrs.values()].some(({ kind }) => kind === "function" || kind === "descriptor")),
  );
}

function initialized(run: Run, object: ObjectValue, args: Args): Value {
  const init = findInClass(object.cls, "__init__");
  if (init?.kind === "function" || init?.kind === "native") callValue(run, init, prepend(object, args));
  else if (init) return unknown;
  else if ((args.positional.length > 0 || args.named.size > 0) && isPlain(object.cls) && !findInClass(object.cls, "__new__"))
    failAt({}, { code: "call-mismatch", owner: object.cls.name, detail: "takes no arguments" });
  return object;
}
