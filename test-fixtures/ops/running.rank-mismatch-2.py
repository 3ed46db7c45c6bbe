from keras import ops
import numpy as np

x = np.random.rand(3, 4, 5)  # shape: (3, 4, 5)
y = ops.histogram(x)  # error[rank-mismatch]
