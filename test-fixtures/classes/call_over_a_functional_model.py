import keras
import numpy as np
from keras import layers


class WithHead(keras.Model):
    """A functional model whose own call goes on from the graph's output."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.head = layers.Dense(3)

    def call(self, x):
        return self.head(super().call(x))


inputs = keras.Input((5,))  # shape: (None, 5)
model = WithHead(inputs, layers.Dense(7)(inputs))
y = model(np.zeros((2, 5)))  # shape: (2, 3)
graph = model.output  # shape: (None, 7)
