/** `keras.layers`: recurrent layers, their cells, and the layers that wrap them. */
import type { Entries } from "../../../vocabulary/functions";
import { bidirectional } from "./bidirectional";
import { cells } from "./cells";
import { convLSTM } from "./conv-lstm";
import { recurrent } from "./recurrent";
import { rnn } from "./rnn";
import { timeDistributed } from "./time-distributed";

export const recurrentLayers: Entries = { ...cells, ...recurrent, ...rnn, ...convLSTM, ...bidirectional, ...timeDistributed };
