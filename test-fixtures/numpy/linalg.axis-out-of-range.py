import numpy as np

x = np.array(3.0)  # shape: ()
y = np.linalg.norm(x, axis=-1)  # error[axis-out-of-range]
