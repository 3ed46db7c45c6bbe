from keras import ops
import numpy as np

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
q, r = ops.qr(x, mode='foo')  # error[invalid-argument]
