/** Layers that hand on what they get (keras/src/layers/core/identity.py, masking.py). */
import type { Entries } from "../../../vocabulary/functions";
import { ignored } from "../../../vocabulary/params";
import { layer } from "../../layer";
import { noteMasks } from "../../masks";

export const simple: Entries = {
  Identity: layer({ params: {}, callParameters: [], input: {}, call: (_args, { inputs }) => inputs }),
  Masking: layer({
    params: { mask_value: ignored },
    callParameters: [],
    input: {},
    check: (_args, ctx) => noteMasks(ctx),
    output: (_args, input) => input,
    dtype: "passes",
    // The product of two bools is an integer.
    after: (_args, output) => (output.dtype === "bool" ? { ...output, dtype: "int32" } : output),
  }),
};
