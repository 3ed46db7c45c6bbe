import keras
import numpy as np
from keras import layers

layer = layers.EinsumDense("...x,xy->...y", output_shape=4)
a = layer(np.ones((2, 3, 6)))  # shape: (2, 3, 4)
b = layer(keras.Input((3, 5)))  # shape: (None, 3, 4)
c = layer(np.ones((2, 3, 5)))  # error[matmul-mismatch]
