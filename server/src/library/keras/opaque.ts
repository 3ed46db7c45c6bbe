/** Objects that set up training and have no shapes of their own. Older spellings of their arguments are let pass. */
import { none } from "../../value/make";
import { type ClassSpec, cls, type Entries, type Entry, rawMethod } from "../vocabulary/functions";

/** A class whose constructor takes what it likes; `parameters` are named for hovers. */
export function opaque(parameters: string, more: ClassSpec = {}): Entry {
  return cls({
    parameters: parameters === "" ? [] : parameters.split(" "),
    ...more,
    methods: { __init__: rawMethod(() => none), ...more.methods },
  });
}

/** Several such classes with the same base and methods. */
export function opaqueClasses(classes: Readonly<Record<string, string>>, more: ClassSpec = {}): Entries {
  return Object.fromEntries(Object.entries(classes).map(([name, parameters]) => [name, opaque(parameters, more)]));
}
