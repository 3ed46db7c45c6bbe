from keras import ops
import numpy as np

x = np.ones((2, 6, 3), dtype='float32')  # shape: (2, 6, 3)
z = np.ones((3,), dtype='float32')  # shape: (3,)
y = ops.correlate(x, z)  # error[rank-mismatch]
