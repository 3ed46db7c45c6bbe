"""Layers that are built before they are called: attention with a shape for each input, the others with one."""

import numpy as np
import keras
from keras import layers


class Block(layers.Layer):
    def __init__(self, heads, width):
        super().__init__()
        self.attention = layers.MultiHeadAttention(heads, width)
        self.norm = layers.LayerNormalization()
        self.out = layers.Dense(width)

    def build(self, input_shape):
        self.attention.build(query_shape=input_shape, value_shape=input_shape)
        self.norm.build(input_shape)
        self.out.build(input_shape)

    def call(self, x):
        x = x + self.attention(x, x)
        return self.out(self.norm(x))


tokens = keras.Input((7, 16))  # shape: (None, 7, 16)
outputs = Block(2, 16)(tokens)  # shape: (None, 7, 16)
batch = Block(4, 8)(np.zeros((3, 5, 8), "float32"))  # shape: (3, 5, 8)
