from keras import layers
import numpy as np

x = np.ones((2, 10, 4), dtype='float32')  # shape: (2, 10, 4)
mask = np.ones((10,), dtype=bool)  # shape: (10,)
y = layers.SimpleRNN(8)(x, mask=mask)  # error[rank-mismatch]
