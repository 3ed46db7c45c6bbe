import os

import keras
import numpy as np
from keras import layers

x = keras.Input((64,))  # shape: (None, 64)
for depth in range(10):
    x = layers.Dense(x.shape[-1] // 2)(x)
    if x.shape[-1] <= 8:
        break
else:
    x = layers.Dense(1)(x)
narrow = x  # shape: (None, 8)

scores = []
for epoch in range(100):
    scores.append(np.random.random((4,)))
    if os.environ.get("FAST"):
        break
last = scores[-1]  # shape: (4,)

size = 100
while size % 2 == 0:
    size //= 2
odd = np.zeros((size, depth))  # shape: (25, 2)
