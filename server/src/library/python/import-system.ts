/** Imports that a program makes by calls, and `sys.path`, where it adds folders in which its modules are. */
import { none, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { cls, type Entries, type Entry, raw, rawMethod } from "../vocabulary/functions";

/** Folders that stand before the program's own are inserted at one of these positions. */
const FRONT: ReadonlySet<unknown> = new Set([0, 1]);

const searchPathClass = cls({
  methods: {
    append: rawMethod((_self, { positional }, ctx) => {
      if (positional[0]) ctx.addSearchFolder(positional[0].value, "last");
      return none;
    }),
    insert: rawMethod((_self, { positional: [position, folder] }, ctx) => {
      const index = position?.value.kind === "int" ? position.value.value : undefined;
      if (folder) ctx.addSearchFolder(folder.value, FRONT.has(index) ? "first" : "last");
      return none;
    }),
    extend: rawMethod((_self, { positional: [folders] }, ctx) => {
      for (const folder of (folders && ctx.items(folders.value)) ?? []) ctx.addSearchFolder(folder, "last");
      return none;
    }),
  },
});

/** The one object of the class; what is added to it belongs to the program that is run. */
export const searchPath: Entry = {
  define: (path): Value => {
    const made = searchPathClass.define(path, () => none);
    return made.kind === "class"
      ? { kind: "object", cls: made, attrs: new Map(), native: { state: "search-path" }, created: undefined }
      : made;
  },
};

export const importlib: Entries = {
  import_module: raw(({ positional: [name, owner], named }, ctx) => {
    const given = name?.value ?? named.get("name")?.value;
    if (given?.kind !== "string" || given.value === undefined) return unknown;
    if (!given.value.startsWith(".")) return ctx.importModule(given.value);
    const anchor = owner?.value ?? named.get("package")?.value;
    const dotted = anchor?.kind === "string" && anchor.value !== undefined ? relativeTo(anchor.value, given.value) : undefined;
    return dotted === undefined ? unknown : ctx.importModule(dotted);
  }),
  // What it runs again is what ran before.
  reload: raw(({ positional }) => positional[0]?.value ?? unknown),
};

/** `..name` seen from a package. */
function relativeTo(owner: string, name: string): string | undefined {
  const level = /^\.*/.exec(name)?.[0].length ?? 0;
  const parts = owner.split(".");
  return level > parts.length ? undefined : [...parts.slice(0, parts.length - level + 1), name.slice(level)].join(".");
}
