"""A helper that a later cell writes anew with other parameters, while a timer called the first one."""

import timeit

import numpy as np
import keras

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3)])


def predict(batch):
    return model.predict(batch, verbose=0)


seconds = timeit.timeit(lambda: predict(np.zeros((2, 4))), number=2)


def predict(batch, temperature):
    return model.predict(batch, verbose=0) / temperature


scores = predict(np.zeros((5, 4)), 0.7)  # shape: (5, 3)
