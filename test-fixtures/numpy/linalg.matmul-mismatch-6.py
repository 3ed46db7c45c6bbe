import numpy as np

x = np.array(3.0)  # shape: ()
y = np.tensordot(x, x, axes=1)  # error[matmul-mismatch]
