import numpy as np

x = np.array(3.0)  # shape: ()
y = np.average(x, axis=0)  # error[axis-out-of-range]
