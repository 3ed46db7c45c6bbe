import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = keras.ops.ones((2, 1))  # shape: (2, 1)
y = keras.ops.inner(x, z)  # error[matmul-mismatch]
