"""Batches taken from an iterator one by one."""
import numpy as np
import tensorflow as tf
from keras import layers

sizes = iter([4, 6, 8])
data = np.zeros((5, 3))  # shape: (5, 3)
a = layers.Dense(next(sizes))(data)  # shape: (5, 4)
b = layers.Dense(next(sizes))(data)  # shape: (5, 6)
c = layers.Dense(sum(sizes))(data)  # shape: (5, 8)
d = layers.Dense(next(iter([]), 9))(data)  # shape: (5, 9)


def batches():
    yield np.zeros((16, 2))
    yield np.zeros((7, 2))


generator = batches()
first = next(generator)  # shape: (16, 2)
second = next(generator)  # shape: (7, 2)
dataset = tf.data.Dataset.from_tensor_slices(np.zeros((10, 4))).batch(6)
iterator = iter(dataset)
full = next(iterator)  # shape: (6, 4)
rest = next(iterator)
