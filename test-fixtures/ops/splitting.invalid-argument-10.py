from keras import ops
import numpy as np

x = np.ones((2, 6, 3), dtype='float32')  # shape: (2, 6, 3)
y = ops.split(x, 4, axis=0)  # error[invalid-argument]
