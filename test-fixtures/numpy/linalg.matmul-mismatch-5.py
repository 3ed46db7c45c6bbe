import numpy as np

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.tensordot(x, x, axes=1)  # error[matmul-mismatch]
