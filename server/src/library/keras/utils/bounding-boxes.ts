/** `keras.utils.bounding_boxes`: boxes are rows of four; dicts of boxes and labels are not followed. */

import { broadcastShapes } from "../../../shape/broadcast";
import type { Dim, Shape } from "../../../shape/dim";
import { dimAt, isRanked } from "../../../shape/shape";
import { unknown } from "../../../value/make";
import { tensor } from "../../../value/tensors";
import type { TensorValue, Value } from "../../../value/values";
import type { Param } from "../../vocabulary/bind";
import { type Entries, type Entry, fn } from "../../vocabulary/functions";
import { array, ignored } from "../../vocabulary/params";

/** The first parameter's boxes come out changed, but as many of them. */
function sameBoxes(names: string): Entry {
  const [first = "boxes", ...rest] = names.split(" ");
  const params: Record<string, Param<TensorValue> | Param<null>> = {
    [first]: array,
    ...Object.fromEntries(rest.map((name) => [name, ignored])),
  };
  return fn(params, (args) => {
    const boxes = args[first];
    return boxes ? made(boxes.shape, boxes) : unknown;
  });
}

function made(shape: Shape, like: TensorValue): Value {
  return tensor(shape, "float32", like.framework === "keras" ? "keras" : "tensorflow");
}

/** One number for each pair of boxes. */
const overlap = fn(
  { boxes1: array, boxes2: array, bounding_box_format: ignored, use_masking: ignored, mask_val: ignored, image_shape: ignored },
  ({ boxes1, boxes2 }) => {
    if (!isRanked(boxes1.shape) || !isRanked(boxes2.shape) || boxes1.shape.length < 2 || boxes2.shape.length < 2) return unknown;
    const batch = broadcastShapes("compute_iou", [boxes1.shape.slice(0, -2), boxes2.shape.slice(0, -2)]);
    const pair: readonly Dim[] = [dimAt(boxes1.shape, -2), dimAt(boxes2.shape, -2)];
    return isRanked(batch) ? made([...batch, ...pair], boxes1) : unknown;
  },
);

export const boundingBoxes: Entries = {
  convert_format: sameBoxes("boxes source target height width dtype"),
  affine_transform: sameBoxes(
    "boxes angle translate_x translate_y scale shear_x shear_y height width center_x center_y bounding_box_format",
  ),
  compute_iou: overlap,
};
