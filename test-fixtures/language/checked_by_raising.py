import os

import numpy as np
from keras import layers


def read(name):
    path = os.environ.get("DATA", "")
    return np.load(path + name) if path else np.ones((30, 6))


table = read("table.npy")
if table.ndim != 2 or table.shape[1] != 6:
    raise ValueError("six columns are needed")
columns = table


def column_means(values):
    if values.shape[-1] != 6:
        raise ValueError("six columns are needed")
    return values.mean(axis=0)


means = column_means(columns)
hidden = layers.Dense(4)(means[None, :])
scores = columns @ np.ones((6, 2))
wrong = columns @ np.ones((5, 2))  # error[matmul-mismatch]
