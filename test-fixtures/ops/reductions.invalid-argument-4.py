from keras import ops
import numpy as np

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.amax(x, axis=(0, 0), keepdims=True)  # error[invalid-argument]
