import keras
import numpy as np
from keras import layers


def endless(features, labels, size):
    at = 0
    while True:
        if at + size > len(features):
            at = 0
        yield features[at : at + size], labels[at : at + size]
        at += size


x, y = np.random.random((100, 8)), np.random.random((100, 1))  # shape: (100, 1)
model = keras.Sequential([layers.Dense(4, activation="relu"), layers.Dense(1)])
model.compile("adam", "mse")
model.fit(endless(x, y, 20), steps_per_epoch=2, verbose=0)
prediction = model.predict(x, verbose=0)  # shape: (100, 1)
model.fit(endless(x[:, :5], y, 20), steps_per_epoch=2, verbose=0)  # error[input-mismatch]
