/** `keras.utils`. */
import { anyBool, anyString, bool, list, none, string, tuple, unknown } from "../../../value/make";
import { flattenTensors } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import type { Param } from "../../vocabulary/bind";
import { aliasOf, type Entries, type Entry, fn } from "../../vocabulary/functions";
import { anything, dtypeName, ignored, restKeywords, withDefault } from "../../vocabulary/params";
import { customObjects } from "../custom-objects";
import { forgetDefaultPolicy } from "../dtype-policy";
import { arrayUtilities } from "./arrays";
import { dataUtilities } from "./data";
import { imageUtilities } from "./images";

/** A function nothing depends on; `names` are its parameters. */
function ignoring(names: string, result: Value): Entry {
  const params: Record<string, Param<null>> = Object.fromEntries(names.split(" ").map((name) => [name, ignored]));
  return fn({ ...params, kwargs: restKeywords }, () => result);
}

const drawing = "show_shapes show_dtype show_layer_names rankdir expand_nested dpi";

/** `@register_keras_serializable(package="…")` leaves the class as it is. */
const decorator = fn(
  { package: ignored, name: ignored },
  (): Value => ({
    kind: "native",
    name: "decorator",
    invoke: (args) => args.positional[0]?.value ?? unknown,
  }),
);

/** `(x, y, sample_weight)` of a batch, None for what is not there. */
function unpacked(data: Value): Value {
  if (data.kind === "unknown") return unknown;
  const items = data.kind === "list" ? [data] : data.kind === "tuple" ? data.items : [data];
  const [x = none, y = none, weight = none] = items;
  return items.length <= 3 ? tuple([x, y, weight]) : unknown;
}

/** The Inputs that a KerasTensor was made from, each once; undefined when some may be missing. */
function sourcesOf({ node, ...of }: TensorValue): readonly TensorValue[] | undefined {
  if (!node) return of.framework === "keras" ? [of] : undefined;
  if (node.partial) return undefined;
  if (node.inputs.length === 0) return [{ ...of, node }];
  const found = node.inputs.map(sourcesOf);
  if (!found.every((each) => each !== undefined)) return undefined;
  return found.flat().filter((each, i, all) => all.findIndex((other) => other.node === each.node) === i);
}

export const utils: Entries = {
  ...arrayUtilities,
  ...imageUtilities,
  ...dataUtilities,
  get_file: fn(
    {
      fname: ignored,
      origin: ignored,
      untar: ignored,
      md5_hash: ignored,
      file_hash: ignored,
      cache_subdir: ignored,
      hash_algorithm: ignored,
      extract: ignored,
      archive_format: ignored,
      cache_dir: ignored,
      force_download: ignored,
    },
    () => anyString,
  ),
  set_random_seed: fn({ seed: ignored }, () => none),
  plot_model: ignoring(`model to_file ${drawing} show_layer_activations show_trainable splines`, none),
  model_to_dot: ignoring(`model ${drawing} subgraph show_layer_activations show_trainable splines`, unknown),
  clear_session: fn({ free_memory: ignored }, (_args, ctx) => {
    ctx.restartNames();
    forgetDefaultPolicy(ctx);
    return none;
  }),
  disable_interactive_logging: fn({}, () => none),
  enable_interactive_logging: fn({}, () => none),
  is_keras_tensor: fn({ x: anything }, ({ x }) => bool(x.kind === "unknown" ? undefined : x.kind === "tensor" && x.framework === "keras")),
  standardize_dtype: fn({ dtype: anything }, ({ dtype }) => {
    const name = dtypeName(dtype);
    return name === null ? string("float32") : string(name);
  }),
  get_source_inputs: fn({ tensor: anything }, ({ tensor }) => (tensor.kind === "tensor" ? list(sourcesOf(tensor)) : unknown)),
  register_keras_serializable: decorator,
  ...customObjects,
  get_registered_name: ignoring("obj", anyString),
  get_registered_object: ignoring("name custom_objects module_objects", unknown),
  serialize_keras_object: aliasOf("keras.saving.serialize_keras_object"),
  deserialize_keras_object: aliasOf("keras.saving.deserialize_keras_object"),
  is_interactive_logging_enabled: fn({}, () => anyBool),
  Progbar: ignoring("target width verbose interval stateful_metrics stateless_metrics unit_name", unknown),
  FeatureSpace: ignoring("features output_mode crosses crossing_dim hashing_dim num_discretization_bins name", unknown),
  pack_x_y_sample_weight: fn(
    { x: anything, y: withDefault(anything, none), sample_weight: withDefault(anything, none) },
    ({ x, y, sample_weight }) => {
      if (y.kind === "none") return flattenTensors(x).length === 1 && x.kind === "tensor" ? x : tuple([x]);
      return tuple(sample_weight.kind === "none" ? [x, y] : [x, y, sample_weight]);
    },
  ),
  unpack_x_y_sample_weight: fn({ data: anything }, ({ data }) => unpacked(data)),
};
