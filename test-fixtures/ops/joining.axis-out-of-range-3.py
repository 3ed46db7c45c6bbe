from keras import ops
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((5, 3), dtype='float32')  # shape: (5, 3)
y = ops.stack([x, z], axis=3)  # error[axis-out-of-range]
