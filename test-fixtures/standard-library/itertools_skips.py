"""Skips of a U-Net, zipped with what goes up again."""
from itertools import zip_longest

import keras
from keras import layers

filters = [8, 16, 32]
inputs = keras.Input((32, 32, 1))  # shape: (None, 32, 32, 1)
x = inputs  # shape: (None, 32, 32, 1)
skips = []
for size in filters:
    x = layers.Conv2D(size, 3, padding="same")(x)
    skips.append(x)
    x = layers.MaxPooling2D()(x)
bottom = x  # shape: (None, 4, 4, 32)
for skip, size in zip(reversed(skips), sorted(filters, reverse=True)):
    x = layers.UpSampling2D()(x)
    x = layers.Concatenate()([x, skip])
    x = layers.Conv2D(size, 3, padding="same")(x)
top = x  # shape: (None, 32, 32, 8)
for dropout, units in zip_longest([0.1], [4, 2], fillvalue=None):
    x = layers.Dense(units)(x)
    if dropout is not None:
        x = layers.Dropout(dropout)(x)
outputs = x  # shape: (None, 32, 32, 2)
