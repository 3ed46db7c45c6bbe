/** `tfds.core.DatasetInfo`: features with their classes, splits with their numbers of examples. */
import { UNKNOWN_RANK } from "../../shape/dim";
import { copiesOf, isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import {
  anyInt,
  anyString,
  dict,
  dimValue,
  dtypeValue,
  int,
  list,
  makeArgs,
  none,
  shapeValue,
  string,
  tuple,
  unknown,
} from "../../value/make";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../value/values";
import { textIn } from "../python/signature";
import { cls, entryValue, type Method, rawMethod } from "../vocabulary/functions";
import type { Feature, Features, Row } from "./catalog";
import { tensorOf } from "./features";
import { examplesOf } from "./splits";

/** `info` of a data set; undefined: one that is not known. */
export function infoOf(row: Row | undefined, name: string, ctx: Context): Value {
  if (!row) return unknown;
  const supervised = row.supervised ? tuple(row.supervised.map(string)) : none;
  const attributes = {
    name: string(name),
    features: features(row.features, row.grows, ctx),
    splits: splits(row.splits, ctx),
    supervised_keys: supervised,
  };
  return object(infoClass, { state: "tfds" }, ctx, attributes);
}

interface State extends NativeState {
  readonly state: "tfds";
  readonly feature?: Feature;
  /** What a mapping holds. */
  readonly entries?: Value;
  readonly splits?: Row["splits"];
}

function stateOf(self: ObjectValue): State {
  return isState(self.native) ? self.native : { state: "tfds" };
}

function isState(state: NativeState | undefined): state is State {
  return state?.state === "tfds";
}

function object(of: Value, state: State, ctx: Context, attributes: Readonly<Record<string, Value>> = {}): Value {
  if (of.kind !== "class") return unknown;
  return { kind: "object", cls: of, attrs: new Map(Object.entries(attributes)), native: state, created: ctx.site };
}

function features(of: Features, grows: boolean | undefined, ctx: Context): Value {
  const entries = dict(Object.entries(of).map(([name, each]) => [name, featureObject(each, ctx)] as const));
  return object(
    featuresClass,
    { state: "tfds", feature: { type: "features", features: of }, entries: grows ? { ...entries, open: true } : entries },
    ctx,
  );
}

function featureObject(feature: Feature, ctx: Context): Value {
  if (feature.type === "features") return features(feature.features, false, ctx);
  if (feature.type === "sequence" && feature.of.type === "features") return features(feature.of.features, true, ctx);
  return object(featureClass, { state: "tfds", feature }, ctx);
}

function splits(of: Row["splits"], ctx: Context): Value {
  const entries = dict(Object.keys(of).map((name) => [name, splitInfo(name, of, ctx)] as const));
  return object(splitsClass, { state: "tfds", entries, splits: of }, ctx);
}

/** Also of a part of a split: `info.splits["train[:80%]"]`. */
function splitInfo(instruction: string, of: Row["splits"], ctx: Context): Value {
  const count = dimValue(examplesOf(instruction, of));
  return object(splitClass, { state: "tfds" }, ctx, { name: string(instruction), num_examples: count });
}

/** What is read of the feature's tensor; of a group, of each of them. */
function read(of: (tensor: TensorValue) => Value): (self: ObjectValue) => Value {
  const each = (value: Value): Value =>
    value.kind === "tensor"
      ? of(value)
      : value.kind === "dict"
        ? { ...value, entries: new Map([...value.entries].map(([id, entry]) => [id, { key: entry.key, value: each(entry.value) }])) }
        : unknown;
  return (self) => {
    const { feature } = stateOf(self);
    return feature ? each(tensorOf(feature, [])) : unknown;
  };
}

function classesOf(self: ObjectValue): number | undefined {
  const { feature } = stateOf(self);
  const label = feature?.type === "sequence" ? feature.of : feature;
  return label?.type === "label" ? label.classes : undefined;
}

const described = {
  shape: read((tensor) => (isRanked(tensor.shape) ? shapeValue(tensor.shape) : shapeValue(UNKNOWN_RANK))),
  dtype: read((tensor) => dtypeValue(tensor.dtype ?? "")),
  np_dtype: read((tensor) => dtypeValue(tensor.dtype ?? "")),
};

/** A mapping delegates to a dict of what it holds. */
const delegated = (name: string): Method =>
  rawMethod((self, args, ctx) => ctx.call(ctx.attribute(stateOf(self).entries ?? unknown, name) ?? unknown, args));
const mapping: Readonly<Record<string, Method>> = {
  __getitem__: rawMethod((self, args, ctx) => ctx.subscript(stateOf(self).entries ?? unknown, args.positional[0]?.value ?? unknown)),
  __contains__: rawMethod((self, args, ctx) => ctx.binary("in", args.positional[0]?.value ?? unknown, stateOf(self).entries ?? unknown)),
  __iter__: rawMethod((self, _args, ctx) => ctx.call(ctx.attribute(stateOf(self).entries ?? unknown, "keys") ?? unknown, makeArgs([]))),
  __len__: rawMethod((self) => {
    const { entries } = stateOf(self);
    return entries?.kind === "dict" && !entries.open ? int(entries.entries.size) : anyInt;
  }),
  ...Object.fromEntries(["keys", "values", "items", "get"].map((name) => [name, delegated(name)])),
};

const infoClass = entryValue("DatasetInfo", cls({}));
const splitClass = entryValue("SplitInfo", cls({}));
const featuresClass = entryValue("FeaturesDict", cls({ methods: mapping, properties: described }));
const splitsClass = entryValue(
  "SplitDict",
  cls({
    methods: {
      ...mapping,
      __getitem__: rawMethod((self, args, ctx) => {
        const name = textIn(args.positional[0]?.value);
        const { splits: of } = stateOf(self);
        return name !== undefined && of ? splitInfo(name, of, ctx) : unknown;
      }),
    },
    properties: {
      total_num_examples: (self) => dimValue(examplesOf("all", stateOf(self).splits ?? {})),
    },
  }),
);
const featureClass = entryValue(
  "FeatureConnector",
  cls({
    methods: { int2str: rawMethod(() => anyString), str2int: rawMethod(() => anyInt) },
    properties: {
      ...described,
      num_classes: (self) => {
        const count = classesOf(self);
        return count === undefined ? unknown : int(count);
      },
      names: (self) => list(copiesOf(classesOf(self) ?? 0, anyString)),
    },
  }),
);
