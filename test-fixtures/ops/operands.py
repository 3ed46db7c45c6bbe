import keras
import numpy as np
import tensorflow as tf
from keras import ops

x = keras.Input((4,))

# A KerasTensor that stands first takes arrays, one that stands second numbers and tensors.
y = x * np.sqrt(16.0)  # shape: (None, 4)
y = x + np.ones((4,))  # shape: (None, 4)
y = x < np.ones((4,))  # shape: (None, 4)
y = 2 * x  # shape: (None, 4)
y = ops.ones((4,)) * x  # shape: (None, 4)
y = x != ops.ones((4,))  # shape: (None, 4)

# Numbers and arrays become what the tensor is, variables promote.
t = tf.ones((3,))
y = t * 2  # shape: (3,)
y = t + np.ones((3,))  # shape: (3,)
y = tf.constant([1, 2, 3]) / 2  # shape: (3,)
y = keras.Variable(np.ones((3,), dtype="int32")) * 2.5  # shape: (3,)
y = tf.constant([True, False]) & tf.constant([True, True])  # shape: (2,)
