/** What the features of a data set are as tensors of its elements. */
import type { Dims } from "../../shape/dim";
import { dict, tuple, unknown } from "../../value/make";
import type { Value } from "../../value/values";
import { made } from "../tensorflow/arguments";
import type { Feature, Features, Row } from "./catalog";

/** An element of the data set; undefined where editions of it differ, and where it has no inputs and labels. */
export function elementOf(row: Row, asSupervised: boolean): Value | undefined {
  if (!asSupervised) return row.grows ? undefined : groupOf(row.features, []);
  const parts = row.supervised?.map((name) => row.features[name]);
  return parts && tuple(parts.map((each) => (each ? tensorOf(each, []) : unknown)));
}

function groupOf(features: Features, outer: Dims): Value {
  return dict(Object.entries(features).map(([name, each]) => [name, tensorOf(each, outer)] as const));
}

/** A sequence puts an axis of any length in front of what it holds. */
export function tensorOf(feature: Feature, outer: Dims): Value {
  switch (feature.type) {
    case "label":
      return made(outer, "int64", feature.everywhere ? { range: { min: 0, max: feature.classes - 1, every: false } } : {});
    case "array":
      return made([...outer, ...feature.shape], feature.dtype);
    case "features":
      return groupOf(feature.features, outer);
    case "sequence":
      return tensorOf(feature.of, [...outer, null]);
  }
}
