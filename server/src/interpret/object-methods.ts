/** What every class has from `object`. */
import { anyInt, anyString, none, unknown } from "../value/make";
import type { NativeFunctionValue, ObjectValue, Value } from "../value/values";
import { deleteAttribute, readAttribute, writeObject } from "./attributes";
import { makeObject } from "./classes";
import type { Run } from "./run";

/** The method of `object` with this name, not bound. */
export function objectMethod(run: Run, name: string): NativeFunctionValue | undefined {
  const rule = METHODS.get(name);
  return rule && { kind: "native", name: `object.${name}`, invoke: ({ positional }) => rule(run, ...positional.map((each) => each.value)) };
}

type Rule = (run: Run, self?: Value, name?: Value, value?: Value) => Value;

const METHODS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["__new__", (run, cls) => (cls?.kind === "class" ? makeObject(run, cls) : unknown)],
  ["__init__", () => none],
  ["__init_subclass__", () => none],
  ["__getattribute__", (run, self, name) => withName(self, name, (object, text) => readAttribute(run, object, text) ?? unknown)],
  [
    "__setattr__",
    (run, self, name, value) =>
      withName(self, name, (object, text) => {
        writeObject(run, object, text, value ?? unknown);
        return none;
      }),
  ],
  [
    "__delattr__",
    (run, self, name) =>
      withName(self, name, (object, text) => {
        deleteAttribute(run, object, text);
        return none;
      }),
  ],
  ["__str__", () => anyString],
  ["__repr__", () => anyString],
  ["__format__", () => anyString],
  ["__hash__", () => anyInt],
]);

function withName(self: Value | undefined, name: Value | undefined, action: (object: ObjectValue, name: string) => Value): Value {
  return self?.kind === "object" && name?.kind === "string" && name.value !== undefined ? action(self, name.value) : unknown;
}
