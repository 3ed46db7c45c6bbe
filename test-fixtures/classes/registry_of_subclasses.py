import keras
from keras import layers


class Block(layers.Layer):
    registry = {}

    def __init_subclass__(cls, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Block.registry[key] = cls

    def __init__(self, units):
        super().__init__()
        self.inner = self.make(units)

    def make(self, units):
        raise NotImplementedError

    def call(self, x):
        return self.inner(x)  # error[rank-mismatch]


class DenseBlock(Block, key="dense"):
    def make(self, units):
        return layers.Dense(units)


class ConvBlock(Block, key="conv"):
    def make(self, units):
        return layers.Conv1D(units, 3)


x = keras.Input((10, 4))  # shape: (None, 10, 4)
for key, units in [("dense", 8), ("conv", 6)]:
    x = Block.registry[key](units)(x)
out = x  # shape: (None, 8, 6)
wrong = Block.registry["conv"](2)(keras.Input((4,)))
