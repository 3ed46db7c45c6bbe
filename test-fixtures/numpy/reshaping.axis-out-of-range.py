import numpy as np

x = np.zeros((2, 3, 4))  # shape: (2, 3, 4)
y = np.expand_dims(x, 5)  # error[axis-out-of-range]
