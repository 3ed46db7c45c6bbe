import numpy as np

x = np.arange(6)  # shape: (6,)
y = np.split(x, 4)  # error[invalid-argument]
