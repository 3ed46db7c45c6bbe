import numpy as np

x = np.ones((2, 3))  # shape: (2, 3)
y = np.unstack(x, axis=2)  # error[axis-out-of-range]
