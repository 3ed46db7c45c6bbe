import numpy as np

y = np.zeros(2, 3)  # error[invalid-argument]
s = np.shape(y)
n = np.size(y)
d = np.ndim(y)
z = np.asarray(y)
