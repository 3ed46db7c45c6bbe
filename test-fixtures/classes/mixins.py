import keras
import numpy as np
from keras import layers


class NormMixin:
    def normalized(self, x):
        return self.norm(x)


class DescribedMixin:
    def __init__(self, *args, label="none", **kwargs):
        super().__init__(*args, **kwargs)
        self.label = label

    def widths(self):
        return (len(self.label),) + super().widths()


class Sized:
    def widths(self):
        return (self.units,)


class Block(NormMixin, DescribedMixin, layers.Layer, Sized):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.norm = layers.BatchNormalization()
        self.dense = layers.Dense(units)

    def call(self, x):
        return self.normalized(self.dense(x))


block = Block(4, label="first", name="block")
y = block(keras.Input((3,)))  # shape: (None, 4)
widths = np.zeros(block.widths())  # shape: (5, 4)
