from keras import layers
import numpy as np

a = np.ones((2, 3, 4))  # shape: (2, 3, 4)
b = np.ones((2, 3, 4))  # shape: (2, 3, 4)
y = layers.Dot(axes=3)([a, b])  # error[axis-out-of-range]
