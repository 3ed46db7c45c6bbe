from keras import layers
import numpy as np

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = layers.LeakyReLU(negative_slope=None)(x)  # error[invalid-argument]
