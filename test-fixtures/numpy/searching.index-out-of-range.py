import numpy as np

x = np.ones((1, 5, 1))  # shape: (1, 5, 1)
y = np.take(x, [0, 1], axis=0)  # error[index-out-of-range]
