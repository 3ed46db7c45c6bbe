from keras import layers
import numpy as np

x = np.random.rand(2, 8, 8)  # shape: (2, 8, 8)
y = layers.DepthwiseConv2D(3)(x)  # error[rank-mismatch]
