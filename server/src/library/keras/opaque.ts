/** Objects that set up training and have no shapes of their own. Older spellings of their arguments are let pass. */
import { none } from "../../value/make";
import { type ClassSpec, cls, type Entries, type Entry, method, rawMethod } from "../vocabulary/functions";
import { fromConfig } from "./layer-config";
import { givenConfig } from "./serialization";

/** A class whose constructor takes what it likes; `parameters` are named for hovers. */
export function opaque(parameters: string, more: ClassSpec = {}): Entry {
  const names = parameters === "" ? [] : parameters.split(" ");
  const init = { ...rawMethod(() => none), parameters: names.filter((name) => name !== "args" && name !== "kwargs") };
  return cls({
    parameters: names,
    ...more,
    methods: { __init__: init, get_config: method({}, givenConfig), ...more.methods },
    classMethods: { from_config: fromConfig, ...more.classMethods },
  });
}

/** Several such classes with the same base and methods. */
export function opaqueClasses(classes: Readonly<Record<string, string>>, more: ClassSpec = {}): Entries {
  return Object.fromEntries(Object.entries(classes).map(([name, parameters]) => [name, opaque(parameters, more)]));
}
