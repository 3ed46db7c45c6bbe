/** A sparse matrix of SciPy: nothing but its shape until it is made dense. */
import { UNKNOWN } from "../../shape/dim";
import type { Context } from "../../value/context";
import { shapeValue, unknown } from "../../value/make";
import type { NativeState, ObjectValue, TensorValue, Value } from "../../value/values";
import { ndarray } from "../numpy/arguments";
import { cls, entryValue, method } from "../vocabulary/functions";
import { ignored } from "../vocabulary/params";

const sparseMatrix = entryValue(
  "csr_matrix",
  cls({
    methods: {
      toarray: method({ order: ignored, out: ignored }, (self) => denseOf(self)),
      todense: method({ order: ignored, out: ignored }, (self) => denseOf(self)),
    },
    properties: { shape: (self) => shapeValue(denseOf(self).shape), A: (self) => denseOf(self) },
  }),
);

interface SparseState extends NativeState {
  readonly state: "sparse";
  readonly dense: TensorValue;
}

function isSparse(state: NativeState | undefined): state is SparseState {
  return state?.state === "sparse";
}

function denseOf(self: ObjectValue): TensorValue {
  return isSparse(self.native) ? self.native.dense : ndarray([UNKNOWN, UNKNOWN], undefined);
}

export function sparse(dense: TensorValue, ctx: Context): Value {
  if (sparseMatrix.kind !== "class") return unknown;
  const state: SparseState = { state: "sparse", dense, shows: () => dense };
  return { kind: "object", cls: sparseMatrix, attrs: new Map(), native: state, created: ctx.site };
}
