"""A layer that gets the mask of a layer before it, though nobody passes one."""

import numpy as np
import keras
from keras import layers, ops


class TemporalSoftmax(layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.supports_masking = True

    def call(self, inputs, mask=None):
        weights = ops.expand_dims(ops.cast(mask, "float32"), -1)
        exponents = ops.exp(inputs) * weights
        return exponents / ops.sum(exponents, axis=1, keepdims=True)


tokens = keras.Input(shape=(None,), dtype="int32")  # shape: (None, None)
x = layers.Embedding(10, 32, mask_zero=True)(tokens)  # shape: (None, None, 32)
x = layers.Dense(1)(x)  # shape: (None, None, 1)
outputs = TemporalSoftmax()(x)
model = keras.Model(tokens, outputs)
probabilities = model(np.random.randint(0, 10, size=(4, 7)))
