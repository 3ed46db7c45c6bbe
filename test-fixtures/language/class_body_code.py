import keras
import numpy as np
from keras import layers


class Config:
    sizes = [2**power for power in range(4, 7)]
    classes = len(sizes) + 7
    if classes > 5:
        activation = "softmax"
    else:
        activation = "sigmoid"
    shapes = {}
    for size in sizes:
        shapes[size] = (size, size, 3)


def head(x, config=Config):
    return layers.Dense(config.classes, activation=config.activation)(x)


inputs = keras.Input(Config.shapes[32])  # shape: (None, 32, 32, 3)
flat = layers.Flatten()(inputs)  # shape: (None, 3072)
scores = head(flat)  # shape: (None, 10)
Config.classes = 2
fewer = head(flat)  # shape: (None, 2)
blank = np.zeros(Config.shapes[Config.size])  # shape: (64, 64, 3)
