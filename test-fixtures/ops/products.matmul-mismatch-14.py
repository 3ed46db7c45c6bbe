import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
z = keras.ops.ones((3, 4))  # shape: (3, 4)
y = keras.ops.einsum('ij,jk->il', x, z)  # error[matmul-mismatch]
