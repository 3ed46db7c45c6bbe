import numpy as np

x = np.arange(6)  # shape: (6,)
y = np.vsplit(x, 2)  # error[rank-mismatch]
