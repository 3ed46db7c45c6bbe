from keras import layers
import numpy as np

x = np.random.rand(2, 8, 10, 3)  # shape: (2, 8, 10, 3)
y = layers.Rescaling([1., 2.])(x)  # error[broadcast-mismatch]
