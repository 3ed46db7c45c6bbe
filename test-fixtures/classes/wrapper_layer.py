import keras
from keras import layers, ops


class Twice(layers.Wrapper):
    """The wrapped layer's output, twice side by side."""

    def build(self, input_shape):
        if not self.layer.built:
            self.layer.build(input_shape)
        super().build(input_shape)

    def call(self, x):
        y = self.layer(x)
        return ops.concatenate([y, y], axis=-1)


twice = Twice(layers.Dense(3))
y = twice(keras.Input((5,)))  # shape: (None, 6)
kernel = twice.layer.kernel  # shape: (5, 3)
deep = Twice(Twice(layers.Dense(4)))(keras.Input((5,)))  # shape: (None, 16)
