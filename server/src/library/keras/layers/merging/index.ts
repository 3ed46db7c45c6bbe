/** `keras.layers`: layers that merge a list of inputs, and the same as functions. */
import type { Entries } from "../../../vocabulary/functions";
import { joining } from "./concatenate";
import { elementwise } from "./elementwise";
import { mergingFunctions } from "./functional";

export const merging: Entries = { ...elementwise, ...joining, ...mergingFunctions };
