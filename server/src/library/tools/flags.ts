/** `absl`: a flag has its default, since nothing was typed; `app.run(main)` calls `main`. */

import type { Context } from "../../value/context";
import { anyString, list, makeArgs, none, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import type { Package } from "../index";
import { allGive, always, def, textIn } from "../python/signature";
import { cls, constant, type Entries, raw, rawMethod } from "../vocabulary/functions";

/** What a program defines belongs to its run, as what it assigns to attributes of a module does. */
const FLAGS: Value = { kind: "module", path: "absl.flags.FLAGS", scope: undefined };

const defining: Entries[string] = raw((args, ctx) => {
  const [name, fallback] = args.positional.map((each) => each.value);
  const value = args.open ? unknown : (fallback ?? args.named.get("default")?.value ?? none);
  const required = args.named.get("required")?.value;
  return defined(textIn(name ?? args.named.get("name")?.value), required && ctx.truth(required) !== false ? unknown : value, ctx);
});

function defined(name: string | undefined, value: Value, ctx: Context): Value {
  if (name !== undefined) ctx.setAttribute(FLAGS, name, value);
  const holder = ctx.library("absl.flags.FlagHolder");
  return holder.kind === "class" ? ctx.call(holder, makeArgs([value])) : unknown;
}

const KINDS = "string integer float bool boolean enum enum_class list multi_string multi_integer multi_float multi_enum spaceseplist";

const flagsModule: Entries = {
  FLAGS: constant(FLAGS),
  ...Object.fromEntries(
    KINDS.split(" ").map((kind) => [`DEFINE_${kind}`, kind === "enum" || !/list|multi/.test(kind) ? defining : listed()]),
  ),
  DEFINE_alias: always(unknown),
  mark_flag_as_required: def(["flag_name"], ({ flag_name: name }, ctx) => {
    const text = textIn(name);
    if (text !== undefined) ctx.setAttribute(FLAGS, text, unknown);
    return none;
  }),
  mark_flags_as_required: raw((args, ctx) => {
    for (const name of (args.positional[0] && ctx.items(args.positional[0].value)) ?? [])
      ctx.setAttribute(FLAGS, textIn(name) ?? "", unknown);
    return none;
  }),
  FlagHolder: cls({
    methods: {
      __init__: rawMethod((self, args, ctx) => {
        ctx.heap.put(self.attrs, "value", args.positional[0]?.value ?? unknown);
        return none;
      }),
    },
  }),
  ...allGive(none, "register_validator adopt_module_key_flags declare_key_flag set_default"),
  validator: raw(() => ({ kind: "native", name: "validator", invoke: (args) => args.positional[0]?.value ?? unknown })),
};

/** Lists are made of text in ways of their own. */
function listed(): Entries[string] {
  return raw((args, ctx) => {
    const [name, fallback] = args.positional.map((each) => each.value);
    return defined(textIn(name), fallback?.kind === "list" || fallback?.kind === "none" ? fallback : unknown, ctx);
  });
}

const app: Entries = {
  run: raw((args, ctx) => {
    const main = args.positional[0]?.value ?? args.named.get("main")?.value;
    if (main) ctx.call(main, makeArgs([list(undefined, anyString)]));
    return none;
  }),
  call_after_init: always(none),
  UsageError: cls({ bases: ["builtins.Exception"] }),
};

export const flags: Package = {
  modules: {
    "absl.flags": flagsModule,
    "absl.app": app,
    "absl.logging": { ...allGive(none, "info warning warn error debug fatal exception set_verbosity log vlog"), INFO: constant(unknown) },
  },
  aliases: {
    "tensorflow.compat.v1.flags": "absl.flags",
    "tensorflow.app.flags": "absl.flags",
    "tensorflow.flags": "absl.flags",
    "tensorflow.compat.v1.app.flags": "absl.flags",
    "tensorflow.compat.v1.app": "absl.app",
    "tensorflow.app": "absl.app",
  },
};
