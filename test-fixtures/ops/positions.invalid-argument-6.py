from keras import ops
import numpy as np

x = np.ones((2, 6, 3), dtype='float32')  # shape: (2, 6, 3)
y = ops.sort(x, axis=(0, 1))  # error[invalid-argument]
