/** Pipelines that run and surely do something else than meant: reported as warnings. */
import { compareDims, type Dim, lessThan } from "../../shape/dim";
import { isRanked } from "../../shape/shape";
import type { Context } from "../../value/context";
import type { DatasetValue } from "../../value/values";
import { tensorsOf } from "./dataset-parts";

/**
 * Batches of pairs that are batches already, or of the one element that holds all pairs. Who nests batches on purpose needs all of
 * one size and drops the remainder.
 */
export function reportBatches(of: DatasetValue, size: Dim, ctx: Context): void {
  const [features, labels] = of.element.kind === "tuple" ? tensorsOf(of.element) : [];
  if (of.holds === undefined || !features || !labels || !isRanked(features.shape) || !isRanked(labels.shape)) return;
  const [rows = 1, count = 1] = [features.shape[0], labels.shape[0]];
  if (lessThan(1, size) !== "yes" || features.shape.length < 2 || labels.shape.length < 1) return;
  if (of.holds === "all" && (compareDims(rows, count) !== "yes" || lessThan(1, rows) !== "yes")) return;
  const got = of.holds === "all" ? "one element that holds them all, made by from_tensors" : "elements that are batches already";
  ctx.report({ code: "mixed-axes", owner: "batch", expected: "samples", got, shape: features.shape });
}
