/** Attributes and methods of values that have no class in the library: arrays, tensors, datasets. */
import { nativeAttribute } from "../../src/library/attributes";
import { resolveLibrary } from "../../src/library/index";
import { tensor } from "../../src/value/tensors";
import type { Value } from "../../src/value/values";
import { context } from "../library/context";

const SAMPLES: Readonly<Record<string, Value>> = {
  "numpy.ndarray": tensor([2, 2], "float64", "numpy"),
  "pandas.Series": tensor([2], "float64", "pandas"),
  "tensorflow.Variable": tensor([2, 2], "float32", "tensorflow", { variable: true }),
  "tensorflow.data.Dataset": { kind: "dataset", element: tensor([2], "float32", "tensorflow"), cardinality: 2 },
  "torch.Tensor": tensor([2, 2], "float32", "torch"),
};

/** Whether the library says anything of `owner.name`. */
export function isMember(owner: string, name: string): boolean {
  const sample = SAMPLES[owner];
  if (sample) return ![undefined, "unknown"].includes(nativeAttribute(sample, name, context)?.kind);
  const cls = resolveLibrary(owner);
  return cls?.kind === "class" && cls.mro.some((each) => each?.attrs.has(name));
}
