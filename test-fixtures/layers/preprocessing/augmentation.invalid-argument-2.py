from keras import layers
import numpy as np

x = np.random.rand(2, 8, 10, 3)  # shape: (2, 8, 10, 3)
y = layers.RandomBrightness(2.0)(x)  # error[invalid-argument]
