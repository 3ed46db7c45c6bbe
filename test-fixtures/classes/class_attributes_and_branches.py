import os

import keras
from keras import layers


class Net(keras.Model):
    projection = None

    def __init__(self, units, project):
        super().__init__()
        if project:
            self.projection = layers.Dense(units)
        if os.environ.get("KERAS_SHAPES_EXTRA"):
            self.extra = layers.Dense(units)
        self.out = layers.Dense(units)

    def call(self, x):
        if self.projection is not None:
            x = self.projection(x)
        if hasattr(self, "extra"):
            x = self.extra(x)
        return self.out(x)


x = keras.Input((3,))  # shape: (None, 3)
projected = Net(4, project=True)(x)  # shape: (None, 4)
plain = Net(5, project=False)(x)  # shape: (None, 5)
