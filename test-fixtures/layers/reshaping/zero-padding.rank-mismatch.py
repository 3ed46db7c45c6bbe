from keras.layers import ZeroPadding1D
import numpy as np

x = np.random.rand(2, 8)  # shape: (2, 8)
y = ZeroPadding1D(2)(x)  # error[rank-mismatch]
