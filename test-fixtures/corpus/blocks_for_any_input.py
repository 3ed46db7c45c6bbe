"""Functions that make blocks of layers for whatever they are given."""

import keras
from keras import layers, ops


def residual(inputs, filters, strides=1):
    x = layers.Conv2D(filters, 3, strides=strides, padding="same")(inputs)
    x = layers.BatchNormalization()(x)
    if strides == 1 and ops.equal(inputs.shape[-1], filters):
        x = layers.Add()([x, inputs])
    return x


def tower(tokens, depth, units, heads):
    h = layers.Dense(units)(tokens)
    for _ in range(depth):
        normed = layers.LayerNormalization()(h)
        mixed = layers.Concatenate()([layers.Dense(units)(normed) for _ in range(heads)])
        h = layers.Add()([h, layers.Dense(units)(mixed)])
    return h


def pyramid(features, depth):
    levels = []
    for _ in range(depth):
        x = layers.concatenate([features, layers.Conv2D(8, 3, padding="same")(features)], axis=3)
        features = layers.Add()([layers.Conv2D(8, 1)(x), features])
        levels.append(features)
    joined = layers.Conv2D(8, 1)(layers.concatenate(levels, axis=3))
    return layers.Add()([joined, features])


image = keras.Input((16, 16, 8))  # shape: (None, 16, 16, 8)
same = residual(image, 8)  # shape: (None, 16, 16, 8)
wider = residual(same, 12)  # shape: (None, 16, 16, 12)
smaller = residual(wider, 12, strides=2)  # shape: (None, 8, 8, 12)
deep = pyramid(image, 2)  # shape: (None, 16, 16, 8)
words = tower(keras.Input((7, 5)), 2, 6, 3)  # shape: (None, 7, 6)
model = keras.Model(image, smaller)
