"""Python functions inside a data pipeline, by decorator and by call, and small matrices put together of numbers."""

import numpy as np
import tensorflow as tf


@tf.py_function(Tout=tf.float32)
def rotate(image):
    return np.rot90(image.numpy(), axes=(0, 1)).copy()


@tf.numpy_function(Tout=tf.float32)
def noisy(image):
    return image + np.random.normal(size=image.shape).astype("float32")


def shear(x):
    matrix = tf.stack([1.0, -x, 0, 1.0], axis=0)
    return tf.reshape(matrix, (2, 2))


images = tf.data.Dataset.from_tensor_slices(np.zeros((6, 8, 8, 3), "float32"))
turned = images.map(rotate)
blurred = images.map(noisy)

words = tf.RaggedTensorSpec(shape=(None, None), dtype=tf.string, ragged_rank=1)
unit = tf.math.l2_normalize(tf.ones((2, 3)), axis=-1)  # shape: (2, 3)
smooth = tf.math.softplus(features=unit)  # shape: (2, 3)
inverse = tf.linalg.inv(tf.eye(3), adjoint=True)  # shape: (3, 3)
text = tf.constant("a line of text")  # shape: ()
start = text.numpy()[:6]
