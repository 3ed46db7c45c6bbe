import keras
import numpy as np
from keras import layers


class Block:
    def __init__(self):
        self.activate = lambda x: x

    def layer(self):
        return layers.Dense(4)


def larger(self):
    return layers.Dense(9)


before = Block().layer()(keras.Input((3,)))  # shape: (None, 4)
Block.layer = larger
block = Block()
after = block.layer()(keras.Input((3,)))  # shape: (None, 9)
block.activate = lambda x: keras.ops.expand_dims(x, -1)
expanded = block.activate(after)  # shape: (None, 9, 1)
make = block.layer
made = make()(np.ones((2, 3)))  # shape: (2, 9)
