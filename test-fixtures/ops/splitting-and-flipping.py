"""Splitting, flipping and addressing."""
import keras
import numpy as np
from keras import ops

x = keras.Input((6, 4, 2))  # shape: (None, 6, 4, 2)
floats = np.ones((4, 6, 2), dtype="float32")  # shape: (4, 6, 2)

a, b = ops.split(x, 2, axis=1)  # shape: (None, 3, 4, 2)
a, b, c = ops.split(floats, [1, 3])  # shape: (1, 6, 2)
a, b, c = ops.array_split(floats, 3)  # shape: (1, 6, 2)
a, b, c = ops.array_split(x, 3, axis=2 - 1)  # shape: (None, 2, 4, 2)
a, b = ops.hsplit(floats, 2)  # shape: (4, 3, 2)
a, b = ops.vsplit(floats, 2)  # shape: (2, 6, 2)
a, b = ops.dsplit(floats, 2)  # shape: (4, 6, 1)
a, b = ops.dsplit(x, 2)  # shape: (None, 6, 2, 2)
a, b = ops.unstack(x, axis=-1)  # shape: (None, 6, 4)
a, b, c, d = ops.unstack(floats)  # shape: (6, 2)
y = ops.fliplr(x)  # shape: (None, 6, 4, 2)
y = ops.fliplr(floats)  # shape: (4, 6, 2)
y = ops.flipud(x)  # shape: (None, 6, 4, 2)
y = ops.flipud(floats)  # shape: (4, 6, 2)
y = ops.space_to_depth(keras.Input((8, 6, 3)), 2)  # shape: (None, 4, 3, 12)
y = ops.space_to_depth(np.ones((1, 4, 4, 2), dtype="float32"), 2)  # shape: (1, 2, 2, 8)
rows, columns = ops.unravel_index(np.array([3, 7]), (3, 4))  # shape: (2,)
rows, columns = ops.unravel_index(keras.Input((5,), dtype="int32"), (3, 4))  # shape: (None, 5)
y = ops.view_as_complex(keras.Input((3, 2)))  # shape: (None, 3)
y = ops.view_as_real(ops.view_as_complex(np.ones((5, 2), dtype="float32")))  # shape: (5, 2)
y = ops.get_item(floats, 0)  # shape: (6, 2)
y = ops.get_item(x, (slice(None), 1))  # shape: (None, 4, 2)
