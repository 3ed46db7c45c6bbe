/** Modules that hold modules (torch/nn/modules/container.py). */
import type { Context } from "../../value/context";
import { int, iterator, makeArgs, none, unknown } from "../../value/make";
import type { ObjectValue, Value } from "../../value/values";
import { cls, type Entries, rawMethod } from "../vocabulary/functions";
import { partsOf, setParts } from "./module";

const NOT_KNOWN: Value = unknown;

/** The modules given as arguments, in a list or in an ordered dict. */
function given(values: readonly Value[], ctx: Context): readonly Value[] | undefined {
  const [first] = values;
  if (values.length !== 1 || !first || first.kind === "object") return values;
  if (first.kind === "dict") return first.open ? undefined : [...first.entries.values()].map((entry) => entry.value);
  return ctx.items(first);
}

/** Each module on what the one before gave. */
function through(self: ObjectValue, input: Value, ctx: Context): Value {
  const parts = partsOf(self);
  return parts ? parts.reduce((value, part) => (value.kind === "unknown" ? NOT_KNOWN : ctx.call(part, makeArgs([value]))), input) : unknown;
}

/** `modules[i]`, and a slice of them as a container of the same class. */
function itemOf(self: ObjectValue, index: Value | undefined, ctx: Context): Value {
  const parts = partsOf(self);
  return parts && index?.kind === "int" ? ctx.subscript({ kind: "tuple", items: parts }, index) : unknown;
}

const sequence = {
  __len__: rawMethod((self: ObjectValue) => {
    const parts = partsOf(self);
    return int(parts ? parts.length : { kind: "unknown-dim" });
  }),
  __iter__: rawMethod((self: ObjectValue) => iterator(partsOf(self), unknown)),
  __getitem__: rawMethod((self, args, ctx) => itemOf(self, args.positional[0]?.value, ctx)),
  append: rawMethod((self, args, ctx) => {
    const parts = partsOf(self);
    const added = args.positional[0]?.value;
    setParts(self, parts && added ? [...parts, added] : undefined, ctx);
    return self;
  }),
  extend: rawMethod((self, args, ctx) => {
    const parts = partsOf(self);
    const added = args.positional[0] && ctx.items(args.positional[0].value);
    setParts(self, parts && added ? [...parts, ...added] : undefined, ctx);
    return self;
  }),
};

export const containers: Entries = {
  Sequential: cls({
    bases: ["torch.nn.Module"],
    methods: {
      ...sequence,
      __init__: rawMethod((self, args, ctx) =>
        setParts(
          self,
          args.open
            ? undefined
            : given(
                args.positional.map((each) => each.value),
                ctx,
              ),
          ctx,
        ),
      ),
      forward: rawMethod((self, args, ctx) => (args.positional[0] ? through(self, args.positional[0].value, ctx) : unknown)),
    },
  }),
  ModuleList: cls({
    bases: ["torch.nn.Module"],
    methods: {
      ...sequence,
      __init__: rawMethod((self, args, ctx) => setParts(self, args.positional[0] ? ctx.items(args.positional[0].value) : [], ctx)),
    },
  }),
  ModuleDict: cls({
    bases: ["torch.nn.Module"],
    methods: {
      __init__: rawMethod((self, args, ctx) => {
        const [modules] = args.positional;
        if (modules?.value.kind === "dict") ctx.heap.put(self.attrs, "_modules", modules.value);
        return none;
      }),
      __getitem__: rawMethod((self, args, ctx) => {
        const modules = self.attrs.get("_modules");
        const [key] = args.positional;
        return modules && key ? ctx.subscript(modules, key.value) : unknown;
      }),
    },
  }),
};
