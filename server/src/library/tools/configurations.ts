/** Dicts whose entries are attributes too: `ml_collections.ConfigDict`, `easydict`. */

import { attributeDict } from "../../value/attribute-dict";
import type { Args, Context } from "../../value/context";
import { list, makeArgs, none, string, unknown } from "../../value/make";
import type { ClassValue, ObjectValue, Value } from "../../value/values";
import type { Package } from "../index";
import { dictOf } from "../python/containers";
import { allGive, always, textIn } from "../python/signature";
import { aliasOf, cls, type Entries, rawMethod } from "../vocabulary/functions";

/** The entries of the object, as a dict that changes with it. */
function entriesOf(self: ObjectValue): Value {
  return attributeDict(self.attrs);
}

/** A dict given as a value becomes such an object itself. */
function wrapped(value: Value, of: ClassValue, ctx: Context): Value {
  if (value.kind !== "dict" || value.open) return value.kind === "dict" ? unknown : value;
  const made: ObjectValue = { kind: "object", cls: of, attrs: new Map(), native: undefined, created: ctx.site };
  for (const { key, value: each } of value.entries.values()) {
    const name = textIn(key);
    if (name === undefined) return unknown;
    made.attrs.set(name, wrapped(each, of, ctx));
  }
  return made;
}

function fill(self: ObjectValue, args: Args, ctx: Context): void {
  const given = dictOf(args, ctx);
  for (const { key, value } of given.entries.values()) {
    const name = textIn(key);
    if (name !== undefined) ctx.heap.put(self.attrs, name, wrapped(value, self.cls, ctx));
  }
  if (given.open) for (const name of [...self.attrs.keys()]) ctx.heap.put(self.attrs, name, unknown);
}

const likeDict = ["keys", "values", "items", "get", "pop", "setdefault"];

const attributeMapping = cls({
  methods: {
    __init__: rawMethod((self, args, ctx) => {
      fill(self, args, ctx);
      return none;
    }),
    __getitem__: rawMethod((self, args, ctx) => ctx.subscript(entriesOf(self), args.positional[0]?.value ?? unknown)),
    __setitem__: rawMethod((self, args, ctx) => {
      const [name, value] = args.positional.map((each) => each.value);
      const text = textIn(name);
      if (text !== undefined && value) ctx.heap.put(self.attrs, text, wrapped(value, self.cls, ctx));
      else for (const each of [...self.attrs.keys()]) ctx.heap.put(self.attrs, each, unknown);
      return none;
    }),
    __contains__: rawMethod((self, args, ctx) => ctx.binary("in", args.positional[0]?.value ?? unknown, entriesOf(self))),
    __iter__: rawMethod((self) => list([...self.attrs.keys()].map(string))),
    __len__: rawMethod((self) => ({ kind: "int", value: self.attrs.size })),
    update: rawMethod((self, args, ctx) => {
      const given = dictOf(args, ctx);
      const nested = [...given.entries.values()].some(({ key }) => self.attrs.get(textIn(key) ?? "")?.kind === "object");
      if (nested) for (const name of [...self.attrs.keys()]) ctx.heap.put(self.attrs, name, unknown);
      else fill(self, args, ctx);
      return none;
    }),
    ...Object.fromEntries(
      likeDict.map((name) => [name, rawMethod((self, args, ctx) => ctx.call(ctx.attribute(entriesOf(self), name) ?? unknown, args))]),
    ),
    ...Object.fromEntries(["lock", "unlock"].map((name) => [name, rawMethod((self) => self)])),
    unlocked: rawMethod(() => unknown),
    to_dict: rawMethod((self) => plain(self)),
    copy_and_resolve_references: rawMethod((self, _args, ctx) => ctx.call(ctx.library("copy.deepcopy"), makeArgs([self]))),
  },
  properties: { __dict__: entriesOf },
});

/** Plain dicts again. */
function plain(of: Value): Value {
  if (of.kind !== "object" || of.cls.name !== "ConfigDict") return of;
  const entries = [...of.attrs].map(([name, value]) => [`s${name}`, { key: string(name), value: plain(value) }] as const);
  return { kind: "dict", entries: new Map(entries), open: false };
}

const configDict: Entries = {
  ConfigDict: attributeMapping,
  FrozenConfigDict: attributeMapping,
  FieldReference: always(unknown),
  ...allGive(unknown, "placeholder required_placeholder create"),
};

export const configurations: Package = {
  modules: {
    ml_collections: configDict,
    "ml_collections.config_dict": { ...configDict, ConfigDict: aliasOf("ml_collections.ConfigDict") },
    "ml_collections.config_flags": allGive(unknown, "DEFINE_config_file DEFINE_config_dict"),
    easydict: { EasyDict: attributeMapping },
    omegaconf: { OmegaConf: always(unknown), DictConfig: always(unknown), ListConfig: always(unknown) },
    yaml: { ...allGive(unknown, "load safe_load full_load load_all SafeLoader FullLoader Loader"), ...allGive(unknown, "dump safe_dump") },
    toml: allGive(unknown, "load loads dump dumps"),
    dotenv: allGive(unknown, "load_dotenv find_dotenv"),
  },
  aliases: { "ml_collections.config_dict.config_dict": "ml_collections.config_dict" },
};
