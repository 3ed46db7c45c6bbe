from keras import ops
import numpy as np

y = ops.ctc_decode(np.random.rand(6, 4), np.array([6]))  # error[rank-mismatch]
