import numpy as np

x = np.array(3.0)  # shape: ()
y = x.reshape(2, -1)  # error[reshape-mismatch]
