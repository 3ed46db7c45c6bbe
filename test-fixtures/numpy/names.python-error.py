import numpy as np

x = np.array(3.0)  # shape: ()
y = x.reshape(x.shape[0], -1)  # error[python-error]: a tuple of 0 has no item 0
