import os

import keras
from keras import layers


def head(x, classes):
    if classes == 1:
        return layers.Dense(1, activation="sigmoid")(x)
    if os.environ.get("WIDE"):
        x = layers.Dense(128)(x)
    for units in (32, 16):
        x = layers.Dense(units)(x)
        if units == classes:
            return x
    return layers.Dense(classes, activation="softmax")(x)


inputs = keras.Input((20,))  # shape: (None, 20)
binary = head(inputs, 1)  # shape: (None, 1)
exact = head(inputs, 16)  # shape: (None, 16)
many = head(inputs, 10)  # shape: (None, 10)
