import keras
import numpy as np
from keras import layers, ops


class Scaled(layers.Dense):
    """A Dense with a factor for each of its units."""

    def build(self, input_shape):
        super().build(input_shape)
        self.scale = self.add_weight(shape=(self.units,), initializer="ones", name="scale")

    def call(self, x):
        return super().call(x) * self.scale


class Shortcut(layers.Dense):
    def __init__(self, units, **kwargs):
        super().__init__(units * 2, activation="relu", **kwargs)

    def call(self, x):
        return ops.concatenate([super().call(x), x], axis=-1)


class Plain(layers.Conv2D):
    pass


scaled = Scaled(3)
y = scaled(np.ones((2, 5)))  # shape: (2, 3)
scale = scaled.scale  # shape: (3,)
kernel = scaled.kernel  # shape: (5, 3)
sizes = np.zeros((len(scaled.weights), scaled.count_params()))  # shape: (3, 21)
shortcut = Shortcut(3)
eager = shortcut(np.ones((2, 5)))  # shape: (2, 11)
symbolic = shortcut(keras.Input((5,)))  # shape: (None, 6)
plain = Plain(4, 3, padding="same")(keras.Input((8, 8, 3)))  # shape: (None, 8, 8, 4)
wrong = scaled(np.ones((2, 6)))  # error[axis-mismatch]
