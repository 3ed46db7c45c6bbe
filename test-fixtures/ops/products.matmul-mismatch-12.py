import keras
import numpy as np

x = np.random.rand(5, 2, 3)  # shape: (5, 2, 3)
z = keras.random.uniform((6, 3, 4))  # shape: (6, 3, 4)
y = keras.ops.matmul(x, z)  # error[matmul-mismatch]
