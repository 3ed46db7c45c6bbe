import keras
import numpy as np

x = np.random.rand(8, 10, 3)  # shape: (8, 10, 3)
y = keras.layers.Pipeline([])(x)  # error[invalid-argument]
