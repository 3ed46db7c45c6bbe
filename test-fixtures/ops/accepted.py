import keras
import numpy as np
from keras import ops

x = keras.Input((3, 4))

# None for an axis.
mean, variance = ops.moments(x, None)  # shape: ()
y = ops.trapezoid(x, axis=None)  # shape: (None, 3, 4)
y = ops.one_hot(np.ones((2, 5), dtype="int32"), 3, axis=None)  # shape: (2, 5, 3)
y = ops.multi_hot(np.ones((2, 5), dtype="int32"), 3, axis=None)  # shape: (2, 3)
y = ops.multi_hot(np.ones((2, 5, 4), dtype="int32"), 3)  # shape: (2, 4, 3)

# What is declared is taken, even a scalar.
y = ops.broadcast_to(x, ())  # shape: ()
y = ops.vsplit(np.ones((4,)), 2)[0]  # shape: (2,)
parts = np.zeros(len(ops.split(keras.Input((2, 5)), -1, axis=2)))  # shape: (0,)
y = ops.vstack([keras.Input(batch_shape=(3,)), keras.Input(batch_shape=(4,))])  # shape: (7,)
y = ops.vstack([np.ones(3), np.ones(3)])  # shape: (6,)
y = ops.extract_sequences(np.ones((2, 2)), 4, 1)  # shape: (2, 0, 4)
y = ops.cdist(np.ones((4, 3)), np.ones((2, 5, 3)))  # shape: (2, 4, 5)
y = ops.hanning(np.array(4))  # shape: (4,)
y = ops.eye(0)  # shape: (0, 0)
