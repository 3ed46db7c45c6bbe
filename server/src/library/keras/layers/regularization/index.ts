/** Dropout, noise and activity regularization (keras/src/layers/regularization): shapes pass through. */
import type { Entries, Entry } from "../../../vocabulary/functions";
import { dataFormat, ignored, ignoring, param, refuse } from "../../../vocabulary/params";
import { layer } from "../../layer";

/** A number from 0 to 1, as Keras insists also for standard deviations. */
const fraction = param<null>((value, at) => {
  if (value.kind === "string" || value.kind === "none" || value.kind === "tuple" || value.kind === "list")
    return refuse(at, "a number from 0 to 1", value);
  const known = value.kind === "float" || (value.kind === "int" && typeof value.value === "number") ? value.value : undefined;
  return typeof known === "number" && (known < 0 || known > 1) ? refuse(at, "a number from 0 to 1", value) : null;
}, null);

function spatialDropout(rank: number): Entry {
  const common = ignoring("seed", "name", "dtype");
  return layer({
    params: rank === 1 ? { rate: fraction, ...common } : { rate: fraction, data_format: dataFormat, ...common },
    input: { rank: rank + 2 },
    output: (_args, input) => input,
    dtype: "passes",
    keepsValues: true,
  });
}

export const regularization: Entries = {
  Dropout: layer({
    params: { rate: fraction, ...ignoring("noise_shape", "seed") },
    output: (_args, input) => input,
    dtype: "passes",
    keepsValues: true,
  }),
  AlphaDropout: layer({ params: { rate: fraction, ...ignoring("noise_shape", "seed") }, output: (_args, input) => input, dtype: "passes" }),
  GaussianDropout: layer({ params: { rate: fraction, seed: ignored }, output: (_args, input) => input, dtype: "passes" }),
  GaussianNoise: layer({ params: { stddev: fraction, seed: ignored }, output: (_args, input) => input, dtype: "passes" }),
  SpatialDropout1D: spatialDropout(1),
  SpatialDropout2D: spatialDropout(2),
  SpatialDropout3D: spatialDropout(3),
  ActivityRegularization: layer({
    params: ignoring("l1", "l2"),
    callParameters: [],
    output: (_args, input) => input,
    dtype: "passes",
    keepsValues: true,
  }),
};
