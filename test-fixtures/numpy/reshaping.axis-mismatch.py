import numpy as np

x = np.arange(6)  # shape: (6,)
y = x.squeeze(-1)  # error[axis-mismatch]
