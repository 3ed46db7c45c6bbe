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
    // What is masked is the integer 0, which no real bool goes with. Of a KerasTensor the dtype of the layer is declared.
    after: (_args, output) => (output.dtype === "bool" && output.framework !== "keras" ? { ...output, dtype: "int32" } : output),
  }),
};
