/** `keras.layers`: attention. */
import type { Entries } from "../../../vocabulary/functions";
import { attention } from "./attention";
import { groupQueryAttention } from "./grouped-query";
import { multiHeadAttention } from "./multi-head";

export const attentionLayers: Entries = { ...attention, ...multiHeadAttention, ...groupQueryAttention };
