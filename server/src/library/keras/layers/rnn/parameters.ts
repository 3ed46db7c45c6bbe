/** Constructor parameters that recurrent layers and cells share, in Keras's order. */
import type { Dim } from "../../../../shape/dim";
import type { Value } from "../../../../value/values";
import { flag, ignored, knownFlag, positive } from "../../../vocabulary/params";
import { activationDefault } from "../../activations";
import { identifiers } from "../../identifiers";
import { layerState } from "../../state";

export const units = { units: positive, activation: activationDefault("tanh") };
export const gated = { ...units, recurrent_activation: activationDefault("sigmoid") };
export const kernels = { use_bias: flag(true), ...identifiers("kernel_initializer", "recurrent_initializer", "bias_initializer") };
const regularizers = identifiers("kernel_regularizer", "recurrent_regularizer", "bias_regularizer");
const constraints = identifiers("kernel_constraint", "recurrent_constraint", "bias_constraint");
const dropouts = { dropout: ignored, recurrent_dropout: ignored };

/** What follows the initializers in a cell, and in a layer. */
export const cellTraining = { ...regularizers, ...constraints, ...dropouts };
export const layerTraining = { ...regularizers, ...identifiers("activity_regularizer"), ...constraints, ...dropouts };
/** The simplest layer hands its activity regularizer to nobody. */
export const simpleTraining = { ...layerTraining, activity_regularizer: ignored };

export const sequence = {
  return_sequences: knownFlag(false),
  return_state: knownFlag(false),
  go_backwards: knownFlag(false),
  stateful: knownFlag(false),
};
export const unrolled = { ...sequence, unroll: knownFlag(false) };

/** Options of `RNN` that every recurrent layer takes on. */
export const ACCEPTED = ["zero_output_for_mask"];

/** A constructor argument of a layer object as a size, for attributes such as `cell.units`. */
export function sizeArgument(self: Value, name: string): Dim | undefined {
  const size = layerState(self)?.args?.[name];
  // The reader of the parameter made it.
  return size as Dim | undefined;
}
