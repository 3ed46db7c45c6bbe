from keras import ops
import numpy as np

x = np.random.rand(4, 3)  # shape: (4, 3)
y = ops.lu_factor(x)  # error[rank-mismatch]
