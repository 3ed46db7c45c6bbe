import numpy as np

x = np.random.rand(2, 6)  # shape: (2, 6)
y = x[10]  # error[index-out-of-range]
