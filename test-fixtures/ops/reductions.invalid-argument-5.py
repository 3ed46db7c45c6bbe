from keras import ops
import numpy as np

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
y = ops.median(x, (0, 0))  # error[invalid-argument]
