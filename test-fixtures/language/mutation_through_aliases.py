import keras
import numpy as np
from keras import layers


def register(store, **named):
    store.update(named)
    return store


heads = {}
same = register(heads, a=4, b=8)
same["c"] = 16
x = keras.Input((5,))  # shape: (None, 5)
outputs = [layers.Dense(units)(x) for units in heads.values()]
joined = layers.Concatenate()(outputs)  # shape: (None, 28)
grid = [[0] * 3] * 2
grid[0][1] = 7
doubled = np.zeros([sum(row) for row in grid])  # shape: (7, 7)
copied = list(outputs)
copied.append(joined)
kept = layers.Concatenate()(outputs)  # shape: (None, 28)
