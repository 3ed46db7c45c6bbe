import numpy as np
from keras import layers

x = np.ones((2, 8, 10, 3))
y = layers.Resizing(4, 4, fill_mode="nearest")(x)  # error[invalid-argument]: Resizing expects 'constant' for fill_mode, got 'nearest'
