import numpy as np

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.pad(x, ((1, 1), (2, 2)))  # error[invalid-argument]
