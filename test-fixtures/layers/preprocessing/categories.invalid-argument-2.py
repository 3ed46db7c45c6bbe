from keras.layers import Discretization
import numpy as np

x = np.random.rand(4, 3)  # shape: (4, 3)
layer = Discretization(bin_boundaries=[0.2, 0.5, 0.8], output_mode='foo')  # error[invalid-argument]
y = layer(x)
