import keras
import numpy as np
from keras import layers


def Dense(units):
    return layers.Dense(units * 10)


def sum(values):
    return len(values)


x = keras.Input((6,))  # shape: (None, 6)
wide = Dense(3)(x)  # shape: (None, 30)
count = layers.Dense(sum([5, 5, 5]))(x)  # shape: (None, 3)
input = np.zeros((2, 6))  # shape: (2, 6)
layers_used = [layer for layer in (Dense(1), Dense(2))]
hidden = layers_used[1](input)  # shape: (2, 20)
