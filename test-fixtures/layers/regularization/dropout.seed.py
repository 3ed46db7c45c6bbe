import numpy as np
from keras import layers

x = np.ones((2, 4))
a = layers.Dropout(0, seed="nothing is dropped")(x)  # shape: (2, 4)
b = layers.Dropout(0.5, noise_shape=[None, 1], seed=3)(x)  # shape: (2, 4)
