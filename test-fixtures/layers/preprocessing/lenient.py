"""What is only looked at when it is used: channels for no operation at all, a size of 0 in a traced function; offsets broadcast."""
import numpy as np
import tensorflow as tf
from keras import layers

images = np.ones((4, 8, 8, 8), dtype="float32")
a = layers.RandAugment(num_ops=0)(images, training=True)  # shape: (4, 8, 8, 8)
gray = np.ones((16, 8, 1), dtype="uint8")
b = layers.Rescaling(scale=1.0 / 255, offset=[0.1, 0.2, 0.3])(gray)  # shape: (16, 8, 3) float32
resizing = layers.Resizing(0, 20)
spec = tf.data.Dataset.from_tensor_slices(np.ones((4, 8, 8, 3), dtype="float32")).batch(2).map(lambda v: resizing(v)).element_spec
short = layers.STFTSpectrogram(data_format="channels_first")(np.ones((2, 1000, 1), dtype="float32"))  # shape: (2, 1000, 1)
grays = layers.RandomGrayscale()(images, training=False)  # shape: (4, 8, 8, 8)
batch = {"images": np.ones((4, 8, 12, 3), dtype="float32"), "labels": np.ones((4, 5), dtype="float32")}
cropped = tf.data.Dataset.from_tensor_slices(batch).batch(2).map(layers.CenterCrop(12, 6, dtype="float16")).element_spec
pictures = cropped["images"]  # shape: (None, 12, 6, 3) float32
