/** `df.groupby(…)`, `series.rolling(…)`, `series.str`: what stands between a frame and what is computed of its parts. */
import { type Dim, UNKNOWN } from "../../shape/dim";
import type { Context } from "../../value/context";
import { anyInt, iterator, string, tuple, unknown } from "../../value/make";
import { tensor } from "../../value/tensors";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../value/values";
import { type ClassSpec, cls, entryValue, fn, type Method, method } from "../vocabulary/functions";
import { anyArgs, anything, restKeywords } from "../vocabulary/params";
import { type Frame, makeFrame, withRows } from "./frame";
import { subscriptFrame } from "./selection";

const loose = { args: anyArgs, kwargs: restKeywords };

interface GroupsState extends NativeState {
  readonly state: "groups";
  readonly frame: Frame;
  /** One column was taken of them. */
  readonly column?: TensorValue;
  /** Groups label the rows of what is computed, else they are columns of it. */
  readonly labelled: boolean;
}

function groupsOf(self: ObjectValue): GroupsState | undefined {
  return isGroups(self.native) ? self.native : undefined;
}

function isGroups(state: NativeState | undefined): state is GroupsState {
  return state?.state === "groups";
}

function object(spec: Value, state: NativeState, ctx: Context): Value {
  return spec.kind === "class" ? { kind: "object", cls: spec, attrs: new Map(), native: state, created: ctx.site } : unknown;
}

/** How many groups there are is not known. */
export const groupby: Method = method(loose, (self, { kwargs }, ctx) => {
  const state = self.native;
  if (!isFrame(state) || kwargs.kind !== "dict") return unknown;
  const asIndex = kwargs.entries.get("sas_index")?.value;
  const labelled = asIndex === undefined ? true : ctx.truth(asIndex);
  const made = (of: boolean): GroupsState => ({ state: "groups", frame: state, labelled: of });
  return labelled === undefined ? unknown : object(groupsClass, made(labelled), ctx);
});

function isFrame(state: NativeState | undefined): state is NativeState & Frame {
  return state?.state === "dataframe";
}

/** A number for each group: of the column, or of every column. */
const summary = (dtype: string | undefined): Method =>
  method(loose, (self, _args, ctx) => {
    const state = groupsOf(self);
    if (!state?.labelled) return state ? makeFrame({ rows: UNKNOWN, columns: undefined }, ctx) : unknown;
    return state.column ? tensor([UNKNOWN], dtype, "pandas") : makeFrame({ rows: UNKNOWN, columns: undefined }, ctx);
  });

const named = (names: string, of: Method): Readonly<Record<string, Method>> =>
  Object.fromEntries(names.split(" ").map((name) => [name, of]));

const groupsClass = entryValue(
  "DataFrameGroupBy",
  cls({
    methods: {
      __getitem__: method({ key: anything }, (self, { key }, ctx) => {
        const state = groupsOf(self);
        const selected = state && subscriptFrame(state.frame, key, ctx);
        if (!state || !selected) return unknown;
        if (selected.kind === "tensor") return object(groupsClass, { ...state, column: selected } as GroupsState, ctx);
        return selected.kind === "object" && isFrame(selected.native)
          ? object(groupsClass, { ...state, frame: selected.native } as GroupsState, ctx)
          : unknown;
      }),
      __iter__: method({}, (self, _args, ctx) => {
        const state = groupsOf(self);
        const part = !state
          ? unknown
          : (state.column && tensor([UNKNOWN], state.column.dtype, "pandas")) || makeFrame(withRows(state.frame, UNKNOWN), ctx);
        return iterator(undefined, tuple([unknown, part]));
      }),
      get_group: method(loose, (self, _args, ctx) => {
        const state = groupsOf(self);
        return state && !state.column ? makeFrame(withRows(state.frame, UNKNOWN), ctx) : unknown;
      }),
      // As many entries as there are rows.
      transform: method(loose, (self) => {
        const column = groupsOf(self)?.column;
        return column ? tensor(column.shape, undefined, "pandas") : unknown;
      }),
      size: method({}, (self) => (groupsOf(self)?.labelled ? tensor([UNKNOWN], "int64", "pandas") : unknown)),
      ...named("mean median std var sem", summary("float64")),
      ...named("count nunique", summary("int64")),
      ...named("sum min max first last prod", summary(undefined)),
    },
    properties: { ngroups: () => anyInt },
  }),
);

/** An object whose attributes are computed by their names. */
function accessor(name: string, attribute: (name: string) => Value): Value {
  const spec: ClassSpec = {
    methods: {
      __getattr__: method({ name: anything }, (_self, { name: asked }) =>
        asked.kind === "string" && asked.value ? attribute(asked.value) : unknown,
      ),
    },
  };
  const made = entryValue(name, cls(spec));
  const state: NativeState = { state: "accessor" };
  return made.kind === "class" ? { kind: "object", cls: made, attrs: new Map(), native: state, created: undefined } : unknown;
}

const gives = (name: string, value: Value): Value =>
  entryValue(
    name,
    fn(loose, () => value),
  );

const OF_TEXT: Readonly<Record<string, string>> = {
  len: "int64",
  count: "int64",
  find: "int64",
  contains: "bool",
  startswith: "bool",
  endswith: "bool",
  match: "bool",
};
/** Methods that change the text of each entry. */
const TEXT = new Set("lower upper strip lstrip rstrip title capitalize replace slice zfill pad".split(" "));
const PARTS_OF_TIME = new Set("year month day hour minute second dayofweek day_of_week weekday dayofyear quarter".split(" "));
const WINDOWED = new Set("mean sum std var min max median".split(" "));

/** `series.str`, `series.dt`, `series.cat`. */
export function accessors(length: Dim): Readonly<Record<string, Value>> {
  const column = (dtype: string | undefined): Value => tensor([length], dtype, "pandas");
  return {
    str: accessor("StringMethods", (name) =>
      OF_TEXT[name] ? gives(name, column(OF_TEXT[name])) : TEXT.has(name) ? gives(name, column("object")) : unknown,
    ),
    dt: accessor("DatetimeProperties", (name) => (PARTS_OF_TIME.has(name) ? column("int32") : unknown)),
    cat: accessor("CategoricalAccessor", (name) => (name === "codes" ? column(undefined) : unknown)),
  };
}

/** `rolling`, `expanding`, `ewm`: as many numbers as there are entries. */
export function windows(result: (name: string) => Value): Value {
  return accessor("Window", (name) => (WINDOWED.has(name) ? gives(name, result(name)) : unknown));
}

/** Names of columns with the columns: `df.items()`. */
export function itemsOf(frame: Frame): Value {
  const column = (dtype: string | undefined): TensorValue => tensor([frame.rows], dtype, "pandas");
  const any = tuple([frame.columns ? string(undefined) : unknown, column(frame.dtype)]);
  return iterator(
    frame.columns?.map(({ key, values }) => tuple([key, values])),
    any,
  );
}
