import numpy as np

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.diag(x)  # error[rank-mismatch]
