import numpy as np

x = np.array(3.0)  # shape: ()
y = x[..., 0]  # error[rank-mismatch]
