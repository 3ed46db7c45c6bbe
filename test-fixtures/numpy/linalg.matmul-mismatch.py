import numpy as np

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.dot(x, x.T)  # error[matmul-mismatch]
