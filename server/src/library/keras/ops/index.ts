/** `keras.ops` and its modules, assembled. */
import type { Entries } from "../../vocabulary/functions";
import { convolution } from "./conv";
import { coreOperations } from "./core";
import { creation } from "./creation";
import { activationOperations, elementwise } from "./elementwise";
import { image } from "./image";
import { joining } from "./joining";
import { determinants, linalg, products } from "./linalg";
import { manipulation } from "./manipulation";
import { math } from "./math";
import { nn } from "./nn";
import { reductions } from "./reductions";

const nnOperations: Entries = { ...activationOperations, ...nn, ...convolution };

const numpyOperations: Entries = { ...elementwise, ...reductions, ...manipulation, ...joining, ...creation, ...products, ...math };

export const opsModules: Readonly<Record<string, Entries>> = {
  "keras.ops": { ...numpyOperations, ...nnOperations, ...linalg, ...determinants, ...coreOperations },
  "keras.ops.numpy": numpyOperations,
  "keras.ops.nn": nnOperations,
  "keras.ops.linalg": linalg,
  "keras.ops.image": image,
};
