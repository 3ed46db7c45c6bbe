import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = np.ones((4,), dtype='float32')  # shape: (4,)
y = keras.ops.isclose(x, z)  # error[broadcast-mismatch]
