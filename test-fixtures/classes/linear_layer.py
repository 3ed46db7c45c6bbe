import keras
import numpy as np


class Linear(keras.layers.Layer):
    def __init__(self, units=32):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(shape=(input_shape[-1], self.units), initializer="random_normal", trainable=True)
        self.b = self.add_weight(shape=(self.units,), initializer="zeros", trainable=True)

    def call(self, inputs):
        return keras.ops.matmul(inputs, self.w) + self.b  # error[matmul-mismatch]


layer = Linear(4)
y = layer(np.ones((2, 3)))  # shape: (2, 4)
w = layer.w  # shape: (3, 4)
b = layer.b  # shape: (4,)
sizes = np.zeros((len(layer.weights), layer.count_params()))  # shape: (2, 16)
z = layer(np.ones((5, 3)))  # shape: (5, 4)
wrong = layer(np.ones((2, 5)))
