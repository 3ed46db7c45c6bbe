from keras import ops
import numpy as np

x = np.ones((5,), dtype='float32')  # shape: (5,)
y = ops.triu(x)  # error[rank-mismatch]
