"""Sizes that are computed."""
import math

import numpy as np
from keras import layers

samples, batch, classes = 1000, 48, 37
steps = math.ceil(samples / batch)
data = np.zeros((steps, 10))  # shape: (21, 10)
bits = layers.Dense(int(math.log2(64)))(data)  # shape: (21, 6)
side = layers.Dense(math.isqrt(150) * round(2.5))(data)  # shape: (21, 24)
embedded = layers.Dense(min(50, (classes + 1) // 2))(data)  # shape: (21, 19)
halves = layers.Dense(divmod(classes, 2)[0] + -7 // 2 + abs(-3))(data)  # shape: (21, 17)
total = np.zeros(math.prod((2, 3, 4)))  # shape: (24,)
pairs = np.zeros((math.comb(5, 2), math.gcd(12, 18)))  # shape: (10, 6)
scaled = layers.Dense(int(16 * 1.5))(data)  # shape: (21, 24)
grid = np.zeros(int(np.sqrt(64)) + int(np.log2(8)) + int(np.log10(1000)))  # shape: (14,)
steps = np.zeros(int(np.ceil(100 / 32)))  # shape: (4,)
