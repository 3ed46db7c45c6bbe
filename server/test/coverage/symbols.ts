/** From values of the library to the public symbols of Keras's catalogue. */
import { resolveLibrary } from "../../src/library/index";
import type { ClassValue, Value } from "../../src/value/values";
import type { Catalogue } from "./catalogue";

export interface Symbols {
  readonly ofFunction: (value: Value) => readonly string[];
  /** Those of the nearest class of the library: the user's own subclass stands for its base. */
  readonly ofClass: (cls: ClassValue) => readonly string[];
  /** The class of the object that has the member, and the member itself where the catalogue lists those of its class. */
  readonly ofMember: (owner: Value, member: string) => readonly string[];
}

export function symbolsOf(catalogue: Catalogue): Symbols {
  const functions = new Map<Value, readonly string[]>();
  const classes = new Map<string, readonly string[]>();
  for (const [symbol, { aliases = [] }] of Object.entries(catalogue.symbols))
    for (const value of new Set([symbol, ...aliases].flatMap((name) => [name, `tensorflow.${name}`]).map(resolveLibrary))) {
      if (value?.kind === "native") functions.set(value, [...(functions.get(value) ?? []), symbol]);
      if (value?.kind === "class" && value.path) classes.set(value.path, [...(classes.get(value.path) ?? []), symbol]);
    }
  const ofClass = ({ mro }: ClassValue): readonly string[] => {
    const nearest = mro.find((each) => each?.path !== undefined && classes.has(each.path));
    return (nearest?.path !== undefined && classes.get(nearest.path)) || [];
  };
  const membersOf = (names: readonly string[], member: string): readonly string[] =>
    names
      .filter((name) => Object.hasOwn(catalogue.methods[name.replace("keras.", "")] ?? {}, member))
      .slice(0, 1)
      .map((name) => `${name}.${member}`);
  return {
    ofFunction: (value) => functions.get(value) ?? [],
    ofClass,
    ofMember: (owner, member) => {
      if (owner.kind === "tensor") return membersOf(owner.framework === "keras" ? ["keras.KerasTensor"] : [], member);
      const cls = owner.kind === "object" ? owner.cls : owner.kind === "class" ? owner : undefined;
      if (!cls) return [];
      const bases = cls.mro.flatMap((each) => (each?.path === undefined ? [] : (classes.get(each.path) ?? [])));
      return [...ofClass(cls), ...membersOf(bases, member)];
    },
  };
}
