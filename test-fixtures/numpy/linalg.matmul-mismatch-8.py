import numpy as np

y = np.einsum('ij,jk->ik', np.ones((2, 3)), np.ones((4, 4)))  # error[matmul-mismatch]
