/**
 * NumPy 2: what its functions do to shapes, element types and what is known of the values. Data: one entry a public name,
 * grouped as NumPy's own documentation is. Nothing here knows Keras beyond refusing its symbolic tensors.
 */

import { none, unknown } from "../../value/make";
import type { Package } from "../index";
import { cls, type Entries, fn } from "../vocabulary/functions";
import { anyArgs, restKeywords } from "../vocabulary/params";
import { creation } from "./creation";
import { dtypes } from "./dtypes";
import { elementwiseFunctions } from "./elementwise";
import { fft } from "./fft";
import { constants, grids } from "./grids";
import { joining } from "./joining";
import { linalg, products } from "./linalg";
import { manipulation, strideTricks } from "./manipulation";
import { matrices } from "./matrices";
import { missing } from "./missing-names";
import { numeric } from "./numeric";
import { random } from "./random";
import { reductions } from "./reductions";
import { searching } from "./searching";

const silent = fn({ args: anyArgs, kwargs: restKeywords }, () => none);

const opaque = fn({ args: anyArgs, kwargs: restKeywords }, () => unknown);

const effects: Entries = Object.fromEntries(
  "save savez savez_compressed savetxt set_printoptions seterr copyto put place putmask fill_diagonal"
    .split(" ")
    .map((name) => [name, silent]),
);

export const numpy: Package = {
  missing,
  modules: {
    numpy: {
      ...constants,
      ...dtypes,
      ...creation,
      ...matrices,
      ...elementwiseFunctions,
      ...reductions,
      ...manipulation,
      ...joining,
      ...searching,
      ...numeric,
      ...products,
      ...grids,
      ...effects,
      // `errstate` and `printoptions` are context managers.
      errstate: opaque,
      printoptions: opaque,
      ndarray: cls({}),
      generic: cls({}),
    },
    "numpy.random": random,
    "numpy.linalg": linalg,
    "numpy.fft": fft,
    "numpy.testing": Object.fromEntries(
      "assert_allclose assert_equal assert_array_equal assert_almost_equal assert_array_almost_equal"
        .split(" ")
        .map((name) => [name, silent]),
    ),
    "numpy.lib.stride_tricks": strideTricks,
  },
};
