import numpy as np

x = np.array(3.0)  # shape: ()
y = np.diff(x, axis=0)  # error[rank-mismatch]
