import keras
import numpy as np

x = np.ones((2, 3), dtype=bool)  # shape: (2, 3)
z = np.ones((2,), dtype=bool)  # shape: (2,)
y = keras.ops.logical_or(x, z)  # error[broadcast-mismatch]
