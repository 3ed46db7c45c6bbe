/** Records of `tf.train.Example`: what a description of their features makes of them (tensorflow/python/ops/parsing_ops.py, parsing_config.py). */

import { type Dim, type Shape, UNKNOWN, UNKNOWN_RANK } from "../../shape/dim";
import { fail } from "../../shape/problem";
import { isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import { anyBytes, none, unknown } from "../../value/make";
import type { NativeState, TensorValue, Value } from "../../value/values";
import type { Params } from "../vocabulary/bind";
import { cls, type Entries, type Entry, fn, method, rawMethod } from "../vocabulary/functions";
import { anything, ordered } from "../vocabulary/params";
import { dtype, made, shapeArgument, tensorArgument } from "./arguments";
import { checkTakes } from "./element-types";
import { checkRank } from "./ranks";

/** A feature of one record: of a shape, or any number of values or of parts of that shape. */
interface FeatureState extends NativeState {
  readonly state: "feature";
  readonly dtype: string | undefined;
  readonly shape: Shape;
  readonly isOpen: boolean;
}

function isFeature(state: NativeState | undefined): state is FeatureState {
  return state?.state === "feature";
}

const feature = (names: string, isOpen: boolean): Entry => {
  const hasShape = names.startsWith("shape");
  const params: Params = { ...(hasShape ? { shape: shapeArgument } : {}), dtype: { ...dtype, required: true } };
  return cls({
    methods: {
      __init__: method(ordered(names, params), (self, args, ctx) => {
        const shape: Shape = hasShape ? args.shape : [];
        const state: FeatureState = { state: "feature", dtype: args.dtype ?? undefined, shape, isOpen };
        ctx.heap.set(self, "native", state);
        return none;
      }),
    },
  });
};

/** A tensor for each feature, `batch` in front of its own axes. A sparse one has the shape of a plain one. */
function parsed(owner: string, features: Value, batch: Shape, ctx: Context): Value {
  if (features.kind === "list" || features.kind === "tuple")
    fail({ code: "wrong-kind", owner, argument: "features", expected: "a dict of features", got: `a ${features.kind}` });
  if (features.kind !== "dict") return unknown;
  const open: Dim = ctx.tracing ? null : UNKNOWN;
  const entries = [...features.entries].map(([key, { key: name, value }]) => {
    const of = value.kind === "object" && isFeature(value.native) ? value.native : undefined;
    return [key, { key: name, value: of ? tensorOf(of, batch, open) : unknown }] as const;
  });
  return { kind: "dict", entries: new Map(entries), open: features.open };
}

function tensorOf({ shape, isOpen, dtype: type }: FeatureState, batch: Shape, open: Dim): TensorValue {
  return made(isRanked(shape) && isRanked(batch) ? [...batch, ...(isOpen ? [open] : []), ...shape] : UNKNOWN_RANK, type);
}

const SERIALIZED = { serialized: tensorArgument, features: anything };

/** `tf.train`, as far as it makes records. */
export const train: Entries = {
  Example: cls({
    parameters: ["features"],
    methods: { __init__: rawMethod(() => none), SerializeToString: rawMethod(() => anyBytes) },
  }),
};

export const records: Entries = {
  FixedLenFeature: feature("shape dtype default_value", false),
  FixedLenSequenceFeature: feature("shape dtype allow_missing default_value", true),
  VarLenFeature: feature("dtype", true),
  parse_single_example: fn(ordered("serialized features example_names name", SERIALIZED), ({ serialized, features }, ctx) => {
    const owner = "tf.io.parse_single_example";
    checkTakes(owner, serialized, "strings", "serialized");
    checkRank(owner, serialized.shape, 0, "serialized", ", one record");
    return parsed(owner, features, [], ctx);
  }),
  parse_example: fn(ordered("serialized features example_names name", SERIALIZED), ({ serialized, features }, ctx) => {
    checkTakes("tf.io.parse_example", serialized, "strings", "serialized");
    return parsed("tf.io.parse_example", features, serialized.shape, ctx);
  }),
  parse_tensor: fn(ordered("serialized out_type name", { serialized: tensorArgument, out_type: dtype }), ({ out_type }) =>
    made(UNKNOWN_RANK, out_type ?? undefined),
  ),
};
