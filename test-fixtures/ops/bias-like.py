"""Arrays that look like the bias of channels are added as such: the sum has the shape of the first, however else the two would broadcast."""
import numpy as np
import keras
from keras import layers, ops

a = ops.add(np.ones((1, 6)), np.ones((6, 1)))  # shape: (1, 6)
b = ops.add(np.ones((6, 1)), np.ones((1, 6)))  # shape: (6, 6)
c = ops.add(np.ones((2, 3, 4)), np.ones((3,)))  # shape: (2, 3, 4)
d = np.ones((1, 6)) + np.ones((6, 1))  # shape: (6, 6)
e = ops.subtract(np.ones((1, 6)), np.ones((6, 1)))  # shape: (6, 6)
f = ops.add(keras.KerasTensor((1, 2)), np.ones((2, 1)))  # shape: (2, 2)
g = layers.Add()([np.ones((1, 6)), np.ones((1, 6, 1))])  # shape: (1, 1, 6)
h = layers.Average()([np.ones((1, 6, 1)), np.ones((1, 6))])  # shape: (1, 6, 1)
i = layers.Multiply()([np.ones((1, 6)), np.ones((1, 6, 1))])  # shape: (1, 6, 6)
j = layers.Add()([np.ones((2, 6)), np.ones((2, 6, 1))])  # shape: (2, 6, 6)
k = ops.view_as_complex(np.ones((6, 2)))  # shape: (6,) complex64
l = layers.HashedCrossing(num_bins=10, foo=1)((np.array([1, 2]), np.array([3, 4])))  # shape: (2,)
