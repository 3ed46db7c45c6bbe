import keras
import numpy as np
from keras import layers

x = np.zeros((20, 6), "float32")
y = np.zeros((20, 4))
model = keras.Sequential([keras.Input((6,)), layers.Dense(4)])
model.compile(loss="mse")
a, b = keras.Input((6,)), keras.Input((6,))
model = keras.Model([a, b], layers.Dense(4)(layers.Add()([a, b])))
model.compile(loss="mse")


def lists():
    while True:
        yield [x, x], y


model.fit(lists(), steps_per_epoch=2)  # error[wrong-kind]: batches with a list
