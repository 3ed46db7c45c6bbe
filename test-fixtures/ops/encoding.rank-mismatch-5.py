from keras import ops
import numpy as np

x = np.ones((1, 2, 3, 4), dtype='float32')  # shape: (1, 2, 3, 4)
y = ops.fold(x, kernel_size=2, output_size=(4, 4))  # error[rank-mismatch]
