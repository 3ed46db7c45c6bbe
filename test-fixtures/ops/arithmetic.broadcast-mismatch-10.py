import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = keras.ops.ones((2, 4))  # shape: (2, 4)
y = keras.ops.hypot(x, z)  # error[broadcast-mismatch]
