import numpy as np

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.bincount(x)  # error[rank-mismatch]
