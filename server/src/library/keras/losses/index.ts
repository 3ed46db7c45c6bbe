/** `keras.losses`. */
import { constant, type Entries } from "../../vocabulary/functions";
import { lossClasses } from "./classes";
import { lossFunctions } from "./functions";
import { reductionNames } from "./params";

export const losses: Entries = { ...lossClasses, ...lossFunctions, Reduction: constant(reductionNames) };
