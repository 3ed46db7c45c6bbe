/**
 * Spellings of arguments that older versions had. Whether a name is still there is not our trade: an old program is read as
 * it was meant, or nothing is said of what it makes.
 */
import type { ArgumentValue } from "../../value/context";

/** Parameters that have another name now, and mean the same. */
const RENAMED: Readonly<Record<string, string>> = {
  keep_dims: "keepdims",
  reduction_indices: "axis",
  squeeze_dims: "axis",
  dimension: "axis",
  nb_epoch: "epochs",
};

/** Parameters that are gone without a word in any shape. */
const DROPPED: ReadonlySet<string> = new Set(["sample_weight_mode", "target_tensors", "colocate_gradients_with_ops", "mask_value"]);

/** Parameters of interfaces in which the others had other places and meanings too. */
const FOREIGN: ReadonlySet<string> = new Set(
  (
    "nb_filter nb_row nb_col nb_depth filter_length border_mode subsample atrous_rate dim_ordering init inner_init inner_activation " +
    "W_regularizer b_regularizer U_regularizer W_constraint b_constraint U_constraint bias dropout_W dropout_U mode keep_prob " +
    "samples_per_epoch nb_val_samples kernel_layout bias_layout gamma_layout beta_layout embeddings_layout mesh type_spec"
  ).split(" "),
);

/** Whether a call is written for an older interface, so that it cannot be read by the present one. */
export function isForeign(
  named: ReadonlyMap<string, ArgumentValue>,
  params: Readonly<Record<string, { readonly rest: "args" | "kwargs" | undefined; readonly names?: ReadonlySet<string> }>>,
): boolean {
  const rest = Object.values(params).find((param) => param.rest === "kwargs");
  if (rest && !rest.names) return false;
  return [...named.keys()].some((name) => FOREIGN.has(name) && !Object.hasOwn(params, name) && !rest?.names?.has(name));
}

/** The declared parameter that an older name stands for; null for one that is dropped; undefined for what is no older name. */
export function presentName(name: string, declared: readonly string[]): string | null | undefined {
  const present = RENAMED[name];
  if (present !== undefined && declared.includes(present)) return present;
  return DROPPED.has(name) ? null : undefined;
}
