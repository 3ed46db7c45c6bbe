import numpy as np

x = np.array(3.0)  # shape: ()
y = np.unstack(x)  # error[rank-mismatch]
