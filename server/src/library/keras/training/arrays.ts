/** Checks of arrays given to `fit` and the like: their kinds and their numbers of samples. */
import { compareDims, type Dim, UNKNOWN } from "../../../shape/dim";
import { isRanked } from "../../../shape/shape";
import type { Site } from "../../../syntax/ast";
import { failAt } from "../../../value/context";
import { display } from "../../../value/display";
import { flattenTensors, forEachLeaf } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import type { Given } from "./sources";

const NAMES = { x: "x", y: "y", weight: "sample_weight" } as const;
type Part = keyof typeof NAMES;
const PARTS: readonly Part[] = ["x", "y", "weight"];

/** Every leaf must be an array of numbers. */
export function checkArrays(owner: string, given: Given): void {
  for (const part of PARTS) {
    const value = given[part];
    if (value.kind === "none" && part !== "x") continue;
    forEachLeaf(value, (leaf) => {
      checkLeaf(owner, part, value, leaf, given.sites[part]);
    });
  }
}

function checkLeaf(owner: string, part: Part, whole: Value, leaf: Value, at: Site | undefined): void {
  const refuse = (got: string): never =>
    failAt({ at, related: [madeHere(leaf)] }, { code: "wrong-kind", owner, expected: "an array of numbers", got, argument: NAMES[part] });
  switch (leaf.kind) {
    case "int":
    case "float":
    case "bool":
    case "string":
    case "none":
      refuse(whole === leaf ? display(leaf) : "a list of Python values");
      return;
    case "tensor":
      if (leaf.framework !== "numpy" && leaf.framework !== "pandas") return;
      if (leaf.dtype === "str" || leaf.dtype === "object")
        refuse(leaf.dtype === "str" ? "an array of strings" : "an array of objects, as rows of different lengths make");
      return;
    default:
      return;
  }
}

function madeHere(leaf: Value): { readonly site: Site; readonly role: "data" } | undefined {
  return leaf.kind === "tensor" && leaf.origin ? { site: leaf.origin, role: "data" } : undefined;
}

/** The number of rows that all arrays have. Fails with `cardinality-mismatch`. */
export function countSamples(owner: string, given: Given): Dim {
  const counted = PARTS.flatMap((part) =>
    flattenTensors(given[part]).map((of, index, all) => ({
      part,
      of,
      name: all.length > 1 ? `${NAMES[part]}[${index}]` : NAMES[part],
      size: firstAxis(of),
    })),
  );
  const [first] = counted;
  if (!first) return UNKNOWN;
  for (const each of counted) {
    const other = counted.find((candidate) => compareDims(candidate.size, each.size) === "no");
    if (!other) continue;
    const culprit = counted.find((candidate) => compareDims(candidate.size, first.size) === "no") ?? each;
    const related = counted.flatMap(({ of, part }) =>
      of.origin ? [{ site: of.origin, role: part === "x" ? ("data" as const) : ("labels" as const) }] : [],
    );
    failAt(
      { at: given.sites[culprit.part], related },
      { code: "cardinality-mismatch", owner, sizes: counted.map(({ name, size }) => ({ name, size })) },
    );
  }
  return counted.find(({ size }) => typeof size === "number")?.size ?? first.size;
}

function firstAxis(of: TensorValue): Dim {
  return isRanked(of.shape) ? (of.shape[0] ?? UNKNOWN) : UNKNOWN;
}
