import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((5, 3), dtype='float32')  # shape: (5, 3)
y = keras.ops.where(x > 0, x, z)  # error[broadcast-mismatch]
