/** Truth of values, where it is known. */
import { makeArgs } from "../value/make";
import type { Value } from "../value/values";
import { findInClass } from "./attributes";
import { callValue } from "./calls";
import type { Run } from "./run";

export function truthOf(run: Run, value: Value): boolean | undefined {
  switch (value.kind) {
    case "none":
      return false;
    case "bool":
    case "float":
      return value.value === undefined ? undefined : Boolean(value.value);
    case "int":
      // A symbol is a size and so not zero; a polynomial of symbols may be.
      return typeof value.value === "number" ? value.value !== 0 : undefined;
    case "string":
      return value.value === undefined ? undefined : value.value.length > 0;
    case "tuple":
      return value.items.length > 0;
    case "list":
    case "set":
      return value.items ? value.items.length > 0 : undefined;
    case "dict":
      return value.entries.size > 0 ? true : value.open ? undefined : false;
    case "union": {
      const truths = new Set(value.alternatives.map((each) => truthOf(run, each)));
      const [only] = truths;
      return truths.size === 1 ? only : undefined;
    }
    case "function":
    case "native":
    case "method":
    case "class":
    case "module":
    case "ellipsis":
      return true;
    case "object": {
      const method = findInClass(value.cls, "__bool__") ?? findInClass(value.cls, "__len__");
      if (!method) return true;
      return method.kind === "function" ? truthOf(run, callValue(run, method, makeArgs([value]))) : undefined;
    }
    case "tensor":
      return value.content && value.content.kind !== "tensor" && value.content.kind !== "tuple" && value.content.kind !== "list"
        ? truthOf(run, value.content)
        : undefined;
    default:
      return undefined;
  }
}
