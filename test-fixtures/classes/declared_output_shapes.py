import keras
import numpy as np
from keras import layers, ops


class Flat(layers.Layer):
    def call(self, x):
        return ops.reshape(x, (ops.shape(x)[0], x.shape[1] * x.shape[2]))

    def compute_output_shape(self, input_shape):
        return (input_shape[0], input_shape[1] * input_shape[2])


class Halves(layers.Layer):
    def call(self, x):
        return ops.split(x, 2, axis=-1)

    def compute_output_shape(self, input_shape):
        half = (*input_shape[:-1], input_shape[-1] // 2)
        return [half, half]


class Ids(layers.Layer):
    def call(self, x):
        return ops.argmax(x, axis=-1)

    def compute_output_spec(self, x):
        return keras.KerasTensor(x.shape[:-1], dtype="int32")


x = keras.Input((3, 4))  # shape: (None, 3, 4)
flat = Flat()(x)  # shape: (None, 12)
left, right = Halves()(x)  # shape: (None, 3, 2)
ids = Ids()(x)  # shape: (None, 3)
eager = Flat()(np.ones((2, 3, 4)))  # shape: (2, 12)
