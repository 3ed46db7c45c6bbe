from keras import ops
import numpy as np

x = np.ones((4, 4, 8), dtype='float32')  # shape: (4, 4, 8)
y = ops.depth_to_space(x, 1)  # error[rank-mismatch]
