import numpy as np

x = np.arange(6)  # shape: (6,)
y = np.cross(x, x)  # error[matmul-mismatch]
