import keras
import numpy as np
from keras import layers


def size_of(value):
    if isinstance(value, int):
        return (value, value)
    if isinstance(value, (list, tuple)):
        return tuple(value)
    if callable(value):
        return size_of(value())
    if hasattr(value, "shape"):
        return value.shape[1:3]
    raise TypeError(type(value))


images = keras.Input((32, 48, 3))  # shape: (None, 32, 48, 3)
small = layers.Resizing(*size_of(8))(images)  # shape: (None, 8, 8, 3)
listed = layers.Resizing(*size_of([9, 10]))(images)  # shape: (None, 9, 10, 3)
same = layers.Resizing(*size_of(listed))(images)  # shape: (None, 9, 10, 3)
called = layers.Resizing(*size_of(lambda: 5))(images)  # shape: (None, 5, 5, 3)
blank = np.zeros(size_of(images))  # shape: (32, 48)
