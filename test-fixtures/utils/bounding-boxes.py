"""Boxes are rows of four numbers, in a dict with their labels too."""
import numpy as np
from keras import utils

boxes = np.ones((2, 5, 4), dtype="float32")  # shape: (2, 5, 4)
labelled = {"boxes": boxes, "labels": np.ones((2, 5), dtype="int32")}
anchors = np.ones((5, 4), dtype="float32")  # shape: (5, 4)
angles = np.zeros((2,), dtype="float32")  # shape: (2,)
y = utils.bounding_boxes.convert_format(boxes, "xyxy", "xywh")  # shape: (2, 5, 4)
y = utils.bounding_boxes.convert_format(boxes, "xyxy", "xywh", dtype="float16")  # shape: (2, 5, 4)
y = utils.bounding_boxes.convert_format(labelled, "xyxy", "xywh")["boxes"]  # shape: (2, 5, 4)
y = utils.bounding_boxes.clip_to_image_size(labelled, 100, 100)["boxes"]  # shape: (2, 5, 4)
y = utils.bounding_boxes.clip_to_image_size(labelled, 100, 100)["labels"]  # shape: (2, 5)
y = utils.bounding_boxes.crop(boxes, 1, 2, 50, 50)  # shape: (2, 5, 4)
y = utils.bounding_boxes.crop(np.ones((5, 4), dtype="int32"), 1, 2, 50, 50)  # shape: (5, 4)
y = utils.bounding_boxes.pad(boxes, 1, 2, 50, 50)  # shape: (2, 5, 4)
y = utils.bounding_boxes.affine_transform(boxes, angles, angles, angles, angles + 1, angles, angles, 100, 100)  # shape: (2, 5, 4)
y = utils.bounding_boxes.compute_iou(boxes, anchors[:3], "xyxy")  # shape: (2, 5, 3)
y = utils.bounding_boxes.compute_iou(anchors, anchors[:3], "xyxy")  # shape: (5, 3)
y = utils.bounding_boxes.compute_ciou(boxes, anchors, "xyxy")  # shape: (2, 5)
y = utils.bounding_boxes.encode_box_to_deltas(anchors, boxes, "xyxy", "xyxy")  # shape: (2, 5, 4)
y = utils.bounding_boxes.decode_deltas_to_boxes(anchors, boxes, "xyxy", "xyxy")  # shape: (2, 5, 4)
y = utils.bounding_boxes.decode_deltas_to_boxes({"low": anchors}, {"low": boxes}, "xyxy", "xyxy")["low"]  # shape: (2, 5, 4)
