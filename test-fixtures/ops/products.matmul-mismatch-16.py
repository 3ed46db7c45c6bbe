import keras
import numpy as np

x = np.ones((2, 3, 4), dtype='float32')  # shape: (2, 3, 4)
z = keras.ops.ones((3, 4))  # shape: (3, 4)
y = keras.ops.einsum('ij,jk->ik', x, z)  # error[matmul-mismatch]
