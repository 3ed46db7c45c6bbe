import keras
import numpy as np

x = keras.random.uniform((3, 3))  # shape: (3, 3)
z = np.ones((4,), dtype='float32')  # shape: (4,)
y = keras.ops.solve_triangular(x, z)  # error[matmul-mismatch]
