"""Blocks described by named tuples."""
from collections import namedtuple

import keras
from keras import layers

Block = namedtuple("Block", ["filters", "kernel", "strides"], defaults=[1])
BLOCKS = [Block(16, 3), Block(filters=32, kernel=5, strides=2), Block(32, 3)._replace(filters=48)]

inputs = keras.Input((32, 32, 3))  # shape: (None, 32, 32, 3)
outputs = []
x = inputs  # shape: (None, 32, 32, 3)
for filters, kernel, strides in BLOCKS:
    x = layers.Conv2D(filters, kernel, strides=strides, padding="same")(x)
    outputs.append(x)
first = outputs[0]  # shape: (None, 32, 32, 16)
second = outputs[1]  # shape: (None, 16, 16, 32)
last = x  # shape: (None, 16, 16, 48)
