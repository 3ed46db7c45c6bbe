import keras
import numpy as np
from keras import layers


class Size:
    def __init__(self, *dims):
        self.dims = dims

    def __add__(self, other):
        return Size(*self.dims, *(other.dims if isinstance(other, Size) else (other,)))

    def __radd__(self, other):
        return Size(other, *self.dims)

    def __iadd__(self, other):
        self.dims = self.dims + (other,)
        return self

    def __mul__(self, factor):
        return Size(*(dim * factor for dim in self.dims))

    def __eq__(self, other):
        return self.dims == other.dims

    def __contains__(self, dim):
        return dim in self.dims

    def __len__(self):
        return len(self.dims)

    def __getitem__(self, index):
        return self.dims[index]

    def __call__(self, fill=0):
        return np.full(self.dims, fill)


size = Size(2) + Size(3) + 4
array = size()  # shape: (2, 3, 4)
front = (1 + size)()  # shape: (1, 2, 3, 4)
size += 5
grown = size(1)  # shape: (2, 3, 4, 5)
doubled = (Size(2, 3) * 2)()  # shape: (4, 6)
ranked = np.zeros((len(size), size[1], size[-1]))  # shape: (4, 3, 5)
picked = np.zeros((2 if 5 in size else 3, 4 if Size(1) == Size(1) else 5))  # shape: (2, 4)
image = layers.Conv2D(size[0], 3)(keras.Input((8, 8, len(size))))  # shape: (None, 6, 6, 2)
