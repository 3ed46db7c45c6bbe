from keras import ops
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = ops.ones((2, 4))  # shape: (2, 4)
y = ops.true_divide(x, z)  # error[broadcast-mismatch]
