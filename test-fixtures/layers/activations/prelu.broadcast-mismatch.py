import numpy as np
from keras import layers

layer = layers.PReLU()
a = layer(np.ones((2, 3, 6)))  # shape: (2, 3, 6)
b = layer(np.ones((2, 3, 5)))  # error[broadcast-mismatch]
