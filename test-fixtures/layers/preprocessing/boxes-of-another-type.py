"""Bounding boxes are computed with in 32 bits, whatever they and the layer are."""
import numpy as np
from keras import layers

batch = {
    "images": np.ones((2, 8, 8, 3), dtype="float32"),
    "bounding_boxes": {"boxes": np.ones((2, 1, 4), dtype="float64"), "labels": np.ones((2, 1), dtype="int64")},
}
flipped = layers.RandomFlip(bounding_box_format="xyxy")(batch, training=True)
boxes = flipped["bounding_boxes"]["boxes"]  # shape: (2, 1, 4) float32
resized = layers.Resizing(4, 4, bounding_box_format="xyxy", dtype="float16")(batch)
boxes_too = resized["bounding_boxes"]["boxes"]  # shape: (2, 1, 4) float32
