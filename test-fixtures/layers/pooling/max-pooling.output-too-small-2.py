from keras import layers
import numpy as np

x = np.random.rand(2, 8, 3)  # shape: (2, 8, 3)
y = layers.MaxPooling1D(9)(x)  # error[output-too-small]
