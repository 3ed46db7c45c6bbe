import numpy as np

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x - x.mean(axis=1)  # error[broadcast-mismatch]
