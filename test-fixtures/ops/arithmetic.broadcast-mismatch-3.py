import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = keras.ops.ones((2,))  # shape: (2,)
y = keras.ops.subtract(x, z)  # error[broadcast-mismatch]
