import type { Method } from "../../vocabulary/functions";

/** Methods of `keras.Model` that compile, train and run it. */
export const trainingMethods: Readonly<Record<string, Method>> = {};
