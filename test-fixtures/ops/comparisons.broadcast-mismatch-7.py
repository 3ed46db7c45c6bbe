from keras import ops
import numpy as np

x = np.ones((2, 3), dtype=bool)  # shape: (2, 3)
z = np.ones((4,), dtype=bool)  # shape: (4,)
y = ops.logical_and(x, z)  # error[broadcast-mismatch]
