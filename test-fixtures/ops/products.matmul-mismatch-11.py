from keras import ops
import numpy as np

x = ops.ones((3,))  # shape: (3,)
z = np.ones((4,), dtype='float32')  # shape: (4,)
y = ops.dot(x, z)  # error[matmul-mismatch]
