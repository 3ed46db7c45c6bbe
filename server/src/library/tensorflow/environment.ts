/** What sets up a program and has no shapes: devices, strategies, files, checkpoints, summaries. */

import { anyBool, none, string, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { type ClassSpec, cls, constant, type Entries, type Entry, fn, raw, rawMethod } from "../vocabulary/functions";
import { ignored, ordered } from "../vocabulary/params";
import { dtype, made, tensorArgument } from "./arguments";
import { bytesOf, decodeCsv } from "./sparse";

const nothing: Entry = raw(() => none);

/** An object that code is run inside of. */
const scope: Entry = raw(() => unknown);

const strategy: ClassSpec = {
  methods: {
    __init__: rawMethod(() => none),
    scope: rawMethod(() => unknown),
    run: rawMethod(() => unknown),
    reduce: rawMethod(() => unknown),
    experimental_distribute_dataset: rawMethod((_self, args) => args.positional[0]?.value ?? unknown),
    distribute_datasets_from_function: rawMethod(() => unknown),
  },
  properties: { num_replicas_in_sync: () => ({ kind: "int", value: { kind: "unknown-dim" } }) },
};

const STRATEGIES = "Strategy MirroredStrategy MultiWorkerMirroredStrategy TPUStrategy OneDeviceStrategy ParameterServerStrategy";
const strategies: Entries = Object.fromEntries(STRATEGIES.split(" ").map((name) => [name, cls(strategy)]));

export const distribute: Entries = {
  ...strategies,
  get_strategy: raw(
    (_args, ctx): Value => ctx.call(ctx.library("tensorflow.distribute.Strategy"), { positional: [], named: new Map(), open: false }),
  ),
  has_strategy: raw(() => anyBool),
};

export const distributeExperimental: Entries = strategies;

export const config: Entries = {
  run_functions_eagerly: nothing,
  set_visible_devices: nothing,
  set_soft_device_placement: nothing,
  functions_run_eagerly: raw(() => anyBool),
};

export const configExperimental: Entries = { set_memory_growth: nothing, enable_op_determinism: nothing };

export const root: Entries = {
  __version__: constant(string("2.21.0")),
  device: scope,
  name_scope: scope,
  init_scope: scope,
  control_dependencies: scope,
  get_logger: raw(() => unknown),
};

export const io: Entries = {
  read_file: fn(ordered("filename name", { filename: ignored }), () => made([], "string")),
  write_file: nothing,
  decode_raw: fn(
    ordered("input_bytes out_type little_endian fixed_length name", { input_bytes: tensorArgument, out_type: dtype }),
    ({ input_bytes, out_type }) => bytesOf(input_bytes, out_type ?? undefined),
  ),
  decode_csv: decodeCsv,
  serialize_tensor: fn(ordered("tensor name", { tensor: ignored }), () => made([], "string")),
};
