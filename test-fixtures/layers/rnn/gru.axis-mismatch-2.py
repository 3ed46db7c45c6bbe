from keras import layers
import numpy as np

x = np.ones((2, 10, 4), dtype='float32')  # shape: (2, 10, 4)
mask = np.ones((2, 9), dtype=bool)  # shape: (2, 9)
y = layers.GRU(8)(x, mask=mask)  # error[axis-mismatch]
