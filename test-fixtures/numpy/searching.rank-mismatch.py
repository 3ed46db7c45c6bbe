import numpy as np

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.corrcoef(x)  # error[rank-mismatch]
