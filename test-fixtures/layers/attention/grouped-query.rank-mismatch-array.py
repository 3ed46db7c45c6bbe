import keras
import numpy as np
from keras import layers

layer = layers.GroupQueryAttention(2, 2, 1)
x = keras.Input((5, 4, 4))
a = layer(x, x)  # shape: (None, 5, 4, 4)
b = layer(np.ones((2, 5, 4, 4)), np.ones((2, 5, 4, 4)))  # error[rank-mismatch]
