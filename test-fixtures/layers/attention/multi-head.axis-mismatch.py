import keras
import numpy as np
from keras import layers

layer = layers.MultiHeadAttention(2, 4)
a = layer(np.ones((2, 5, 6)), np.ones((2, 7, 3)))  # shape: (2, 5, 6)
b = layer(keras.Input((5, 3)), keras.Input((7, 6)))  # shape: (None, 5, 3)
c = layer(np.ones((2, 7, 3)), np.ones((2, 5, 6)))  # error[axis-mismatch]
