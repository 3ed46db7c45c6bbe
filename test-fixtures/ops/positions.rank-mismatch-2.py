from keras import ops
import numpy as np

x = ops.zeros((2, 1), dtype='int32')  # shape: (2, 1)
z = np.random.rand(2, 3)  # shape: (2, 3)
y = ops.in_top_k(x, z, k=2)  # error[rank-mismatch]
