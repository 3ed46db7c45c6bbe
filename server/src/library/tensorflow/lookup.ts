/** `tf.lookup`: tables that give a value for each key (tensorflow/python/ops/lookup_ops.py). */

import { UNKNOWN } from "../../shape/dim";
import { int, none } from "../../value/make";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../value/values";
import type { Params } from "../vocabulary/bind";
import { cls, type Entries, type Entry, method } from "../vocabulary/functions";
import { anything, ordered } from "../vocabulary/params";
import { dtype, made, tensorArgument } from "./arguments";

interface TableState extends NativeState {
  readonly state: "lookup-table";
  readonly dtype: string | undefined;
}

function typeOf(value: Value): string | undefined {
  const state = value.kind === "object" ? value.native : undefined;
  return isTable(state) ? state.dtype : undefined;
}

function isTable(state: NativeState | undefined): state is TableState {
  return state?.state === "lookup-table";
}

/** Keys and values: the type of these, as tensors or as it is given. */
const initializer = (names: string): Entry => {
  const params: Params = { ...(names.includes("values") ? { values: tensorArgument } : {}), value_dtype: dtype };
  return cls({
    methods: {
      __init__: method(ordered(names, params), (self, args, ctx): Value => {
        const values: TensorValue | undefined = args.values;
        const state: TableState = { state: "lookup-table", dtype: args.value_dtype === null ? values?.dtype : args.value_dtype };
        ctx.heap.set(self, "native", state);
        return none;
      }),
    },
  });
};

const found = (self: ObjectValue, keys: TensorValue): Value => made(keys.shape, typeOf(self));

/** `type`: that of all its values, where it is always the same. */
const table = (names: string, type?: string): Entry => {
  const [source = "initializer"] = names.split(" ");
  const params: Params = { [source]: anything };
  const lookup = method(ordered("keys name", { keys: tensorArgument }), (self, { keys }) => found(self, keys));
  return cls({
    methods: {
      __init__: method(ordered(names, params), (self, args, ctx): Value => {
        const state: TableState = { state: "lookup-table", dtype: type ?? typeOf(args[source]) };
        ctx.heap.set(self, "native", state);
        return none;
      }),
      lookup,
      __getitem__: lookup,
      size: method(ordered("name", {}), () => made([], "int64", { content: int(UNKNOWN) })),
    },
  });
};

export const lookup: Entries = {
  KeyValueTensorInitializer: initializer("keys values key_dtype value_dtype name"),
  TextFileInitializer: initializer("filename key_dtype key_index value_dtype value_index vocab_size delimiter name value_index_offset"),
  StaticHashTable: table("initializer default_value name experimental_is_anonymous"),
  StaticVocabularyTable: table("initializer num_oov_buckets lookup_key_dtype name experimental_is_anonymous", "int64"),
};
