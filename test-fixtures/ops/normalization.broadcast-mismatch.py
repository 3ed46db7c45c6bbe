from keras import ops
import keras
import numpy as np

x = ops.ones((2, 5, 3))  # shape: (2, 5, 3)
z = np.random.rand(5)  # shape: (5,)
w = keras.random.uniform((5,))  # shape: (5,)
y = ops.batch_normalization(x, z, w, axis=-1)  # error[broadcast-mismatch]
