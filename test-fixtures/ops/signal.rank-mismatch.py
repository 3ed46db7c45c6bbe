from keras import ops
import numpy as np

x = np.ones((16,), dtype='float32')  # shape: (16,)
y = ops.fft2((x, x))  # error[rank-mismatch]
