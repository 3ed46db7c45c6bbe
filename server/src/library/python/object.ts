/** `object`, the class of all classes. */
import type { ClassValue } from "../../value/values";
import type { Entry } from "../vocabulary/functions";

/** Its methods are the interpreter's: every class has them, whether it names `object` or not. */
export const object: Entry = {
  define: (path) => {
    const mro: ClassValue[] = [];
    const cls: ClassValue = { kind: "class", name: "object", path, mro, attrs: new Map() };
    mro.push(cls);
    return cls;
  },
};
