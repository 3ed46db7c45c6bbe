from keras import ops
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.concatenate([x, z], axis=2)  # error[axis-out-of-range]
