"""Images with what belongs to them, their dtypes, and images in a data set."""
import numpy as np
import tensorflow as tf
import keras
from keras import layers

bytes_ = np.ones((2, 8, 10, 3), dtype="uint8")

# Some layers keep integers, some do until they train, the others give their own dtype.
kept = layers.RandomBrightness(0.2)(bytes_)                          # shape: (2, 8, 10, 3)
resized = layers.Resizing(4, 6)(bytes_)                              # shape: (2, 4, 6, 3)
inverted = layers.RandomInvert()(bytes_)                             # shape: (2, 8, 10, 3)
not_inverted = layers.RandomInvert()(bytes_, training=False)         # shape: (2, 8, 10, 3)
flipped = layers.RandomFlip(dtype="float16")(bytes_)                 # shape: (2, 8, 10, 3)
equal = layers.Equalization()(keras.Input((8, 10, 3), dtype="uint8"))  # shape: (None, 8, 10, 3)

# Without training, RandomCrop leaves arrays as they are.
cropped = layers.RandomCrop(4, 6)(bytes_)                            # shape: (2, 4, 6, 3)
whole = layers.RandomCrop(4, 6)(bytes_, training=False)              # shape: (2, 8, 10, 3)

# In a data set everything is cast before the call.
mapped = tf.data.Dataset.from_tensor_slices(bytes_).batch(2).map(layers.RandomInvert())
element = mapped.element_spec                                        # shape: (None, 8, 10, 3)

# Labels are mixed by a column of weights.
mixed = layers.MixUp()({"images": np.ones((2, 8, 8, 3), dtype="float32"), "labels": np.ones((2, 5), dtype="float32")})
mixed_labels = mixed["labels"]                                       # shape: (2, 5)
pairs = layers.CutMix()({"images": np.ones((2, 8, 8, 3), dtype="float32"), "labels": np.ones((2,), dtype="float32")})
pair_labels = pairs["labels"]                                        # shape: (2, 2)

# Boxes are cut or filled up to their number.
boxes = {"boxes": np.ones((2, 5, 4), dtype="float32"), "labels": np.ones((2, 5), dtype="float32")}
limited = layers.MaxNumBoundingBoxes(3, bounding_box_format="xyxy")({"images": bytes_, "bounding_boxes": boxes})
limited_boxes = limited["bounding_boxes"]["boxes"]                   # shape: (2, 3, 4)
limited_labels = limited["bounding_boxes"]["labels"]                 # shape: (2, 3)

# Masks move with their images.
masked = layers.CenterCrop(4, 4)({"images": bytes_, "segmentation_masks": np.ones((2, 8, 10, 1), dtype="int32")})
mask = masked["segmentation_masks"]                                  # shape: (2, 4, 4, 1)
