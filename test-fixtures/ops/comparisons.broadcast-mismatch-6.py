from keras import ops
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = ops.ones((2,))  # shape: (2,)
y = ops.greater_equal(x, z)  # error[broadcast-mismatch]
