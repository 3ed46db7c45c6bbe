import type { Entries } from "../../../vocabulary/functions";
import { convolutions } from "./conv";
import { depthwiseConvolutions } from "./depthwise";
import { transposedConvolutions } from "./transpose";

export const convolutional: Entries = { ...convolutions, ...depthwiseConvolutions, ...transposedConvolutions };
