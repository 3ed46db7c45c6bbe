from keras import ops
import numpy as np

x = ops.ones((2, 8, 4))  # shape: (2, 8, 4)
z = np.ones((3, 3, 6), dtype='float32')  # shape: (3, 3, 6)
y = ops.conv(x, z, 1, 'valid')  # error[axis-mismatch]
