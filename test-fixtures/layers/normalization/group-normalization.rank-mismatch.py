from keras import layers
import numpy as np

bn = layers.GroupNormalization()
a = bn(np.ones((2, 32)))  # shape: (2, 32)
b = bn(np.ones((2, 4, 32)))  # error[rank-mismatch]
