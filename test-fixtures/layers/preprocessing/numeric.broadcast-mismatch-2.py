import keras
import numpy as np

x = np.ones((4, 3))  # shape: (4, 3)
y = keras.layers.Normalization(mean=[1., 2.], variance=[1., 1.])(x)  # error[broadcast-mismatch]
