import keras
import numpy as np
from keras import layers

sizes = {"wide": 64, "middle": 32, "narrow": 8}
inputs = keras.Input((24,))  # shape: (None, 24)
branches = {name: layers.Dense(size)(inputs) for name, size in sizes.items() if size > 8}
joined = layers.Concatenate()(list(branches.values()))  # shape: (None, 96)
towers = [[layers.Dense(units)(inputs) for units in row] for row in [(4, 4), (6,)]]
stacked = layers.Concatenate()([tower for row in towers for tower in row])  # shape: (None, 14)
ranks = {len(tensor.shape) for tensor in branches.values()}
grid = np.array([[row * column for column in range(5)] for row in range(3)])  # shape: (3, 5)
largest = np.zeros((max(size // 2 for size in sizes.values()), len(ranks)))  # shape: (32, 1)
