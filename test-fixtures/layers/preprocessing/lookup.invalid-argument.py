from keras import layers
import numpy as np

x = np.zeros((4, 3), dtype='int64')  # shape: (4, 3)
layer = layers.IntegerLookup(vocabulary=[10, 20, 30], output_mode='foo')  # error[invalid-argument]
y = layer(x)
