from keras import ops
import numpy as np

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.argmin(x, axis=(0, 1))  # error[invalid-argument]
