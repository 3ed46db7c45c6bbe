"""The axes of a leading ellipsis are declared the other way round; arrays come out in their order."""
import numpy as np
import keras
from keras import layers

x = keras.Input((10, 4, 3))
a = layers.EinsumDense("...x,xy->...y", output_shape=4, bias_axes="y")(x)  # shape: (None, 4, 10, 4)
b = layers.EinsumDense("...x,xy->...y", output_shape=4, bias_axes="y")(np.ones((2, 10, 4, 3)))  # shape: (2, 10, 4, 4)
c = layers.EinsumDense("...x,xy->...y", output_shape=4)(keras.Input((2, 10, 4, 5, 3)))  # shape: (None, 5, 4, 10, 2, 4)
d = layers.EinsumDense("ax...,xy->ay...", output_shape=4)(keras.Input((10, 4, 5, 3)))  # shape: (None, 4, 4, 5, 3)
split = layers.EinsumDense("BTD,DNH->BTNH", output_shape=(None, 2, 3))
e = split(np.ones((4, 8, 1)))  # shape: (4, 8, 2, 3)
f = split(np.ones((4, 8, 2)))  # shape: (2, 8, 2, 3)
