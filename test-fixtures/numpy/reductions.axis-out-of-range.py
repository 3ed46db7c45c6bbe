import numpy as np

x = np.arange(6)  # shape: (6,)
y = x.mean(axis=1)  # error[axis-out-of-range]
