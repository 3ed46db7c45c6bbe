from keras import ops
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((4,), dtype='float32')  # shape: (4,)
y = ops.less_equal(x, z)  # error[broadcast-mismatch]
