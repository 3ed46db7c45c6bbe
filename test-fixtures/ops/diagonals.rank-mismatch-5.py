import keras
import numpy as np

x = np.ones((2, 6, 3), dtype='float32')  # shape: (2, 6, 3)
y = keras.ops.diag(x, k=0)  # error[rank-mismatch]
