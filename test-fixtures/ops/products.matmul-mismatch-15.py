import keras
import numpy as np

x = np.random.rand(2, 3)  # shape: (2, 3)
y = keras.ops.einsum('ij,jk->ik', x)  # error[matmul-mismatch]
