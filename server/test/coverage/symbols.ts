/** From values of the library to the public symbols of Keras's catalogue. */
import { resolveLibrary } from "../../src/library/index";
import type { ClassValue, TensorValue, Value } from "../../src/value/values";
import type { Catalogue } from "./catalogue";

export interface Symbols {
  readonly ofFunction: (value: Value) => readonly string[];
  /** Those of the nearest class of the library: the user's own subclass stands for its base. */
  readonly ofClass: (cls: ClassValue) => readonly string[];
  /** The class of the object that has the member, and the member itself where the catalogue lists those of its class. */
  readonly ofMember: (owner: Value, member: string) => readonly string[];
}

export function symbolsOf(catalogues: readonly Catalogue[]): Symbols {
  const functions = new Map<Value, readonly string[]>();
  const classes = new Map<string, readonly string[]>();
  const methods = Object.assign({}, ...catalogues.map((each) => each.methods));
  for (const [symbol, { aliases = [] }] of catalogues.flatMap((each) => Object.entries(each.symbols)))
    for (const value of new Set([symbol, ...aliases].flatMap(spellings).map(resolveLibrary))) {
      if (value?.kind === "native" || value?.kind === "string") functions.set(value, [...(functions.get(value) ?? []), symbol]);
      if (value?.kind === "class" && value.path) classes.set(value.path, [...(classes.get(value.path) ?? []), symbol]);
    }
  for (const owner of catalogues.flatMap((each) => Object.keys(each.methods)))
    for (const name of Object.keys(methods[owner])) {
      const cls = resolveLibrary(owner);
      const value = cls?.kind === "class" ? cls.attrs.get(name) : undefined;
      if (value) functions.set(value.kind === "descriptor" ? value.getter : value, [`${owner}.${name}`]);
    }
  const ofClass = ({ mro }: ClassValue): readonly string[] => {
    const nearest = mro.find((each) => each?.path !== undefined && classes.has(each.path));
    return (nearest?.path !== undefined && classes.get(nearest.path)) || [];
  };
  const membersOf = (names: readonly string[], member: string): readonly string[] =>
    names
      .filter((name) => Object.hasOwn(methods[name] ?? {}, member))
      .slice(0, 1)
      .map((name) => `${name}.${member}`);
  return {
    ofFunction: (value) => functions.get(value) ?? [],
    ofClass,
    ofMember: (owner, member) => {
      if (owner.kind === "tensor") return membersOf(tensorClasses(owner), member);
      if (owner.kind === "dataset") return membersOf(["tensorflow.data.Dataset"], member);
      const cls = owner.kind === "object" ? owner.cls : owner.kind === "class" ? owner : undefined;
      if (!cls) return [];
      const bases = cls.mro.flatMap((each) => (each?.path === undefined ? [] : (classes.get(each.path) ?? [])));
      return [...ofClass(cls), ...membersOf(bases, member)];
    },
  };
}

/** `tf.keras` is Keras. */
function spellings(name: string): readonly string[] {
  return name.startsWith("keras.") ? [name, `tensorflow.${name}`] : [name];
}

function tensorClasses({ framework, variable }: TensorValue): readonly string[] {
  switch (framework) {
    case "keras":
      return ["keras.KerasTensor"];
    case "numpy":
      return ["numpy.ndarray"];
    case "pandas":
      return ["pandas.Series"];
    case "torch":
      return ["torch.Tensor"];
    case "tensorflow":
      return variable ? ["tensorflow.Variable"] : [];
    default:
      return [];
  }
}
