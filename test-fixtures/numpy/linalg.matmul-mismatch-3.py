import numpy as np

x = np.arange(6)  # shape: (6,)
y = np.einsum('ij->ji', x)  # error[matmul-mismatch]
