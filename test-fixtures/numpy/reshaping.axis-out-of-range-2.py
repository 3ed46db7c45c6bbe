import numpy as np

x = np.array(3.0)  # shape: ()
y = np.moveaxis(x, 0, -1)  # error[axis-out-of-range]
