/** Module `contextlib`, and `types.SimpleNamespace`. */
import { attributeDict } from "../../value/attribute-dict";
import { makeArgs, none, unknown } from "../../value/make";
import type { ObjectValue, Value } from "../../value/values";
import { cls, type Entries, rawMethod } from "../vocabulary/functions";
import { transparent } from "./functools";
import { always } from "./signature";
import { first } from "./types";

/** A manager that gives what it was made with. */
function giving(): Entries[string] {
  return cls({
    methods: {
      __init__: rawMethod((self, args, ctx) => {
        ctx.heap.put(self.attrs, "given", args.open ? unknown : (first(args) ?? none));
        return none;
      }),
      __enter__: rawMethod((self) => givenTo(self)),
    },
  });
}

function givenTo(self: ObjectValue): Value {
  return self.attrs.get("given") ?? none;
}

export const contextlib: Entries = {
  contextmanager: transparent,
  asynccontextmanager: transparent,
  nullcontext: giving(),
  closing: giving(),
  ...Object.fromEntries(["suppress", "redirect_stdout", "redirect_stderr", "chdir"].map((name) => [name, always(unknown)])),
  ExitStack: cls({
    methods: {
      __init__: rawMethod(() => none),
      __enter__: rawMethod((self) => self),
      enter_context: rawMethod((_self, args, ctx) => {
        const manager = first(args);
        if (manager?.kind === "iterator" && manager.type === "generator") return ctx.element(manager);
        return manager?.kind === "object" ? ctx.callMethod(manager, "__enter__", makeArgs([])) : unknown;
      }),
      callback: rawMethod((_self, args) => first(args) ?? unknown),
      push: rawMethod((_self, args) => first(args) ?? unknown),
      close: rawMethod(() => none),
      pop_all: rawMethod((self) => self),
    },
  }),
  ContextDecorator: cls({}),
  AbstractContextManager: cls({}),
};

export const types: Entries = {
  SimpleNamespace: cls({
    complete: true,
    methods: {
      __init__: rawMethod((self, args, ctx) => {
        for (const [name, { value }] of args.named) ctx.heap.put(self.attrs, name, value);
        const mapping = first(args);
        if (mapping?.kind === "dict")
          for (const { key, value } of mapping.entries.values())
            if (key.kind === "string" && key.value !== undefined) ctx.heap.put(self.attrs, key.value, value);
        return none;
      }),
    },
    properties: { __dict__: (self) => attributeDict(self.attrs) },
  }),
  MappingProxyType: always(unknown),
  FunctionType: cls({}),
  LambdaType: cls({}),
  MethodType: cls({}),
  ModuleType: cls({}),
  GeneratorType: cls({}),
  NoneType: cls({}),
};
