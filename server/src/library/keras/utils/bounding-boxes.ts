/** `keras.utils.bounding_boxes`: boxes are rows of four, in a dict with their labels too. */

import { broadcastShapes } from "../../../shape/broadcast";
import type { Dim, Shape } from "../../../shape/dim";
import { dimAt, isRanked } from "../../../shape/shape";
import { unknown } from "../../../value/make";
import { mapLeaves, tensor } from "../../../value/tensors";
import type { DictValue, TensorValue, Value } from "../../../value/values";
import type { Param } from "../../vocabulary/bind";
import { type Entries, type Entry, fn } from "../../vocabulary/functions";
import { anything, array, ignored, text, withDefault } from "../../vocabulary/params";
import { toTensor } from "../ops/operation";

/** The boxes that a function is given, in a dict with what belongs to them too. */
type Change = (boxes: TensorValue) => Value;

/** The dtype of the result: that of the boxes, or always the same. */
type ResultType = (boxes: TensorValue) => string | undefined;
const kept: ResultType = ({ dtype }) => dtype;
const single: ResultType = () => "float32";

/** The first parameter's boxes come out changed, but as many of them. */
function sameBoxes(names: string, type: ResultType, takesDict = false): Entry {
  const [first = "boxes", ...rest] = names.split(" ");
  const params: Record<string, Param<Value> | Param<null>> = {
    [first]: anything,
    ...Object.fromEntries(rest.map((name) => [name, ignored])),
  };
  return fn(params, (args) => {
    const boxes = args[first];
    if (!boxes) return unknown;
    return changed(boxes, takesDict, (each) => made(each.shape, type(each)));
  });
}

function changed(boxes: Value, takesDict: boolean, change: Change): Value {
  if (boxes.kind === "dict") return takesDict ? withBoxes(boxes, change) : unknown;
  const plain = boxes.kind === "unknown" ? undefined : toTensor(boxes);
  return plain && plain.framework !== "keras" ? change(plain) : unknown;
}

function withBoxes(of: DictValue, change: Change): Value {
  const entry = of.entries.get("sboxes");
  const boxes = entry && toTensor(entry.value);
  return boxes ? { ...of, entries: new Map([...of.entries, ["sboxes", { ...entry, value: change(boxes) }] as const]) } : unknown;
}

const made = (shape: Shape, dtype: string | undefined): Value => tensor(shape, dtype, "tensorflow");

/** Boxes to another form, in the dtype that is asked for. */
const converted = fn(
  { boxes: anything, source: ignored, target: ignored, height: ignored, width: ignored, dtype: withDefault(text, "float32") },
  ({ boxes, dtype }) => changed(boxes, true, (each) => made(each.shape, dtype)),
);

/** A clipped dict's labels become tensors too. */
const clipped = fn({ bounding_boxes: anything, height: ignored, width: ignored, bounding_box_format: ignored }, ({ bounding_boxes }) => {
  if (bounding_boxes.kind !== "dict") return unknown;
  const boxes = withBoxes(bounding_boxes, (each) => made(each.shape, each.dtype));
  return mapLeaves(boxes, (leaf) => {
    const array = toTensor(leaf);
    return array ? made(array.shape, array.dtype) : unknown;
  });
});

/** One number for each pair of boxes. */
const overlap = fn(
  { boxes1: array, boxes2: array, bounding_box_format: ignored, use_masking: ignored, mask_val: ignored, image_shape: ignored },
  ({ boxes1, boxes2 }) => {
    if (!isRanked(boxes1.shape) || !isRanked(boxes2.shape) || boxes1.shape.length < 2 || boxes2.shape.length < 2) return unknown;
    const batch = broadcastShapes("compute_iou", [boxes1.shape.slice(0, -2), boxes2.shape.slice(0, -2)]);
    const pair: readonly Dim[] = [dimAt(boxes1.shape, -2), dimAt(boxes2.shape, -2)];
    return isRanked(batch) ? made([...batch, ...pair], "float32") : unknown;
  },
);

/** One number for each box and the one that stands beside it. */
const beside = fn({ boxes1: array, boxes2: array, bounding_box_format: ignored, image_shape: ignored }, ({ boxes1, boxes2 }) => {
  const both = broadcastShapes("compute_ciou", [boxes1.shape, boxes2.shape]);
  return isRanked(both) && both.length > 1 ? made(both.slice(0, -1), "float32") : unknown;
});

/** Boxes against anchors, or back; dicts have one tensor for each level. */
const deltas = (names: string): Entry => {
  const [first = "anchors", second = "boxes", ...rest] = names.split(" ");
  const params: Record<string, Param<Value> | Param<null>> = {
    [first]: anything,
    [second]: anything,
    ...Object.fromEntries(rest.map((name) => [name, ignored])),
  };
  return fn(params, (args) => {
    const boxes = args[second];
    return boxes && args[first]?.kind !== "unknown" ? mapLeaves(boxes, coded) : unknown;
  });
};

function coded(leaf: Value): Value {
  const boxes = leaf.kind === "unknown" ? undefined : toTensor(leaf);
  return boxes && boxes.framework !== "keras" ? made(boxes.shape, "float32") : unknown;
}

export const boundingBoxes: Entries = {
  convert_format: converted,
  affine_transform: sameBoxes(
    "boxes angle translate_x translate_y scale shear_x shear_y height width center_x center_y bounding_box_format",
    single,
  ),
  clip_to_image_size: clipped,
  crop: sameBoxes("boxes top left height width bounding_box_format", kept),
  pad: sameBoxes("boxes top left height width bounding_box_format", kept),
  encode_box_to_deltas: deltas("anchors boxes anchor_format box_format encoding_format variance image_shape"),
  decode_deltas_to_boxes: deltas("anchors boxes_delta anchor_format box_format encoded_format variance image_shape"),
  compute_iou: overlap,
  compute_ciou: beside,
};
