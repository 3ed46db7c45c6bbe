import numpy as np

x = np.array(3.0)  # shape: ()
y = np.concatenate([x, x], axis=-1)  # error[rank-mismatch]
