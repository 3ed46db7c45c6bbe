import numpy as np

x = np.arange(6)  # shape: (6,)
y = x.transpose(1, 0)  # error[invalid-argument]
