"""The functions of Keras's old backend, which tf.keras still has: TensorFlow's, with names of their own."""

import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K

weights = K.variable(value=np.ones((2, 3)))  # shape: (2, 3)
column = K.expand_dims(weights)  # shape: (2, 3, 1)
row = K.expand_dims(weights, 1)  # shape: (2, 1, 3)
steps = K.arange(0, stop=5)  # shape: (5,)
grid = K.tile(K.reshape(steps, [-1, 1]), [1, 4])  # shape: (5, 4)
classes = K.one_hot(indices=K.argmax(weights, 1), num_classes=3)  # shape: (2, 3)
picked = K.gather(reference=weights, indices=K.constant([1, 0, 1], dtype="int32"))  # shape: (3, 3)
stacked = K.stack([weights, weights])  # shape: (2, 2, 3)
squares = K.pow(weights, a=2)  # shape: (2, 3)
total = K.sum(K.reverse(weights, axes=1), axis=-1)  # shape: (2,)
resized = tf.compat.v1.image.resize(tf.zeros((1, 8, 8, 3)), (16, 16), align_corners=True)
averages = tf.compat.v1.reduce_mean(weights, axis=1, keep_dims=True)
