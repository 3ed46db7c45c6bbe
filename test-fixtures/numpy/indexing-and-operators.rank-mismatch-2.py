import numpy as np

x = np.random.rand(2, 6)  # shape: (2, 6)
y = np.polyfit(x, x, 1)  # error[rank-mismatch]
