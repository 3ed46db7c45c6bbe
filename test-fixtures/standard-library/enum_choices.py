"""Variants of a model as members of an enum."""
from enum import Enum, auto

import keras
from keras import layers


class Size(Enum):
    SMALL = (16, 2)
    LARGE = (64, 3)

    def __init__(self, units, depth):
        self.units = units
        self.depth = depth


class Head(Enum):
    CLASSES = auto()
    VALUE = auto()


HEADS = {Head.CLASSES: 10, Head.VALUE: 1}


def build(size, head):
    inputs = keras.Input((8,))
    x = inputs
    for _ in range(size.depth):
        x = layers.Dense(size.units)(x)
    return x, layers.Dense(HEADS[head])(x)


features, outputs = build(Size.LARGE, Head.CLASSES)  # shape: (None, 10)
hidden, value = build(Size["SMALL"], Head.VALUE)  # shape: (None, 1)
x = features  # shape: (None, 64)
