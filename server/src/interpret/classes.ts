/** Classes: definition, method resolution order, instances, dataclasses. */
import type * as ast from "../syntax/ast";
import type { Args } from "../value/context";
import { failAt } from "../value/context";
import { makeArgs, prepend, unknown } from "../value/make";
import type { ClassValue, ObjectValue, Value } from "../value/values";
import { findInClass } from "./attributes";
import { callValue, inFrame } from "./calls";
import { decorated } from "./decorators";
import { evaluate } from "./expressions";
import type { Frame, Run } from "./run";
import { makeScope } from "./scope";
import { execute } from "./statements";

/** `class Name(bases): body`. */
export function defineClass(run: Run, node: ast.ClassDefinition): Value {
  const bases = node.args
    .filter((argument) => argument.name === undefined && argument.star === "")
    .map((argument) => evaluate(run, argument.value));
  const scope = makeScope("class", run.frame.scope);
  const mro: (ClassValue | undefined)[] = [];
  const cls: ClassValue = { kind: "class", name: node.name.id, path: undefined, mro, attrs: scope.names, site: run.siteOf(node) };
  mro.push(cls, ...linearize(bases));
  const frame: Frame = { ...run.frame, scope, cls, caller: undefined, parent: run.frame, returns: [], yields: [] };
  inFrame(run, frame, () => execute(run, node.body));
  return decorated(run, node.decorators, cls, node);
}

/** C3 linearization of the bases; an unknown base ends the known part. */
function linearize(bases: readonly Value[]): readonly (ClassValue | undefined)[] {
  const known = bases.filter((base): base is ClassValue => base.kind === "class");
  const unsure = bases.some((base) => base.kind !== "class" && base.kind !== "none");
  const sequences = [...known.map((base) => [...base.mro]), known.map((base): ClassValue | undefined => base)];
  const merged: (ClassValue | undefined)[] = [];
  while (sequences.some((sequence) => sequence.length > 0)) {
    const next = sequences
      .map((sequence) => sequence[0])
      .find((head, i) => sequences[i]?.length && !sequences.some((other) => other.indexOf(head) > 0));
    const [fallback] = sequences.filter((sequence) => sequence.length > 0);
    const chosen = next ?? fallback?.[0];
    merged.push(chosen);
    for (const sequence of sequences) if (sequence[0] === chosen) sequence.shift();
  }
  return unsure ? [...merged, undefined] : merged;
}

/** Call a class: make the object, run `__init__`. */
export function instantiate(run: Run, cls: ClassValue, args: Args): Value {
  const maker = findInClass(cls, "__new__");
  if (maker && (maker.kind === "native" || maker.kind === "function")) {
    const made = callValue(run, maker, prepend(cls, args));
    if (made.kind !== "object" || made.cls !== cls) return made;
    return initialized(run, made, args);
  }
  if (maker?.kind === "unknown") return unknown;
  const object: ObjectValue = { kind: "object", cls, attrs: new Map(), native: undefined, created: run.site };
  return initialized(run, object, args);
}

function initialized(run: Run, object: ObjectValue, args: Args): Value {
  const init = findInClass(object.cls, "__init__");
  if (init && init.kind !== "unknown") callValue(run, init, prepend(object, args));
  else if (init) return object.cls.mro.includes(undefined) ? unknown : object;
  else if (
    object.cls.path === undefined &&
    (args.positional.length > 0 || args.named.size > 0) &&
    !object.cls.mro.includes(undefined) &&
    object.cls.mro.every((each) => each?.path === undefined)
  )
    failAt({}, { code: "call-mismatch", owner: object.cls.name, detail: "takes no arguments" });
  return object;
}

/** `@dataclass`: an `__init__` made of the annotated fields. */
export function asDataclass(run: Run, cls: ClassValue, node: ast.ClassDefinition): void {
  const inherited = cls.mro.slice(1).flatMap((each) => (each ? (FIELDS.get(each) ?? []) : []));
  const own = node.body
    .filter(
      (each): each is ast.AnnotatedAssignment & { readonly target: ast.Name } => each.kind === "annassign" && each.target.kind === "name",
    )
    .map((each) => ({ name: each.target.id, fallback: fieldDefault(run, cls.attrs.get(each.target.id)), keeps: each.value !== undefined }));
  const fields = [...inherited.filter((field) => !own.some((each) => each.name === field.name)), ...own];
  FIELDS.set(cls, fields);
  if (cls.attrs.has("__init__")) return;
  cls.attrs.set("__init__", {
    kind: "native",
    name: cls.name,
    invoke: (args) => {
      const self = args.positional[0]?.value;
      if (self?.kind !== "object") return unknown;
      fields.forEach((field, index) => {
        const given = args.positional[index + 1]?.value ?? args.named.get(field.name)?.value;
        run.heap.put(self.attrs, field.name, given ?? (args.open ? unknown : (field.fallback?.() ?? unknown)));
      });
      const post = findInClass(self.cls, "__post_init__");
      if (post?.kind === "function") callValue(run, post, makeArgs([self]));
      return { kind: "none" };
    },
  });
}

interface Field {
  readonly name: string;
  readonly fallback: (() => Value) | undefined;
}
const FIELDS = new WeakMap<ClassValue, readonly Field[]>();

/** A default of `field(default_factory=list)` is made anew for every object. */
function fieldDefault(run: Run, value: Value | undefined): (() => Value) | undefined {
  if (!value) return undefined;
  if (value.kind !== "dict") return () => value;
  const factory = value.entries.get("s__field_factory__")?.value;
  return factory ? () => callValue(run, factory, makeArgs([])) : () => value;
}
