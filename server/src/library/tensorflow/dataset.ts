/** Attributes and methods of `tf.data.Dataset`. */
import type { Context } from "../../value/context";
import { unknown } from "../../value/make";
import type { DatasetValue, Value } from "../../value/values";

export function datasetAttribute(_of: DatasetValue, _name: string, _ctx: Context): Value | undefined {
  return unknown;
}
