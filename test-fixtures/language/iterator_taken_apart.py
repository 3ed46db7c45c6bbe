import keras
import numpy as np
from keras import layers


def batches(count, size):
    for _ in range(count):
        yield np.random.random((size, 10)), np.random.randint(0, 2, (size, 1))


stream = batches(3, 16)
first_x, first_y = next(stream)  # shape: (16, 1)
seen = 1
for x, y in stream:
    seen += 1
again = sum(1 for _ in stream)
left = np.zeros((seen, again + 1))  # shape: (3, 1)

units = iter([32, 16, 4])
hidden = layers.Dense(next(units))(first_x)  # shape: (16, 32)
for width in units:
    hidden = layers.Dense(width)(hidden)
output = hidden  # shape: (16, 4)
