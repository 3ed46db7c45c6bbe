from keras import layers
import numpy as np

x = np.random.rand(2, 8, 10, 3)  # shape: (2, 8, 10, 3)
y = layers.Resizing(4, 4, interpolation='foo')(x)  # error[invalid-argument]
