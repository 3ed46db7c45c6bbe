"""Layers applied one after the other, and the number of values of a shape."""
import operator
from functools import reduce

import keras
from keras import layers

stack = [layers.Dense(32), layers.Dense(24), layers.Dense(16)]
inputs = keras.Input((4, 6))  # shape: (None, 4, 6)
x = reduce(lambda tensor, layer: layer(tensor), stack, inputs)  # shape: (None, 4, 16)
size = reduce(operator.mul, x.shape[1:], 1)
flat = layers.Reshape((size,))(x)  # shape: (None, 64)
largest = reduce(max, [layer.units for layer in stack])
wide = layers.Dense(largest)(flat)  # shape: (None, 32)
