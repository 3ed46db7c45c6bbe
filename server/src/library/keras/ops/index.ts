/** `keras.ops` and its modules, assembled. */
import { aliasOf, type Entries } from "../../vocabulary/functions";
import { blockOperations } from "./blocks";
import { convolution } from "./conv";
import { coreOperations } from "./core";
import { creation } from "./creation";
import { diagonals } from "./diagonals";
import { activationOperations, elementwise } from "./elementwise";
import { image } from "./image";
import { joining } from "./joining";
import { determinants, linalg } from "./linalg";
import { manipulation } from "./manipulation";
import { math } from "./math";
import { nn } from "./nn";
import { nnLosses } from "./nn-losses";
import { pairs } from "./pairs";
import { parts } from "./parts";
import { products } from "./products";
import { reductions } from "./reductions";

const nnOperations: Entries = { ...activationOperations, ...nn, ...nnLosses, ...blockOperations, ...convolution };

const numpyOperations: Entries = {
  ...elementwise,
  ...pairs,
  ...reductions,
  ...manipulation,
  ...parts,
  ...diagonals,
  ...joining,
  ...creation,
  ...products,
  ...math,
};

/** Those that Keras lists in a second module too. */
const also = (module: string, names: readonly string[]): Entries =>
  Object.fromEntries(names.map((name) => [name, aliasOf(`${module}.${name}`)]));

export const opsModules: Readonly<Record<string, Entries>> = {
  "keras.ops": { ...numpyOperations, ...nnOperations, ...linalg, ...determinants, ...coreOperations },
  "keras.ops.numpy": { ...numpyOperations, ...also("keras.ops", ["get_item", "slogdet", "vectorize"]) },
  "keras.ops.nn": { ...nnOperations, ...also("keras.ops", ["moments", "polar"]) },
  "keras.ops.linalg": { ...linalg, ...also("keras.ops", ["jvp"]) },
  "keras.ops.image": image,
};
