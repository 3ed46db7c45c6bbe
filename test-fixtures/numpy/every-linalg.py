"""Functions that random calls found to be exact: `numpy.linalg`, from `eigvalsh` to `outer`."""
import numpy as np

x = np.random.rand(6, 6)  # shape: (6, 6)
z = np.linalg.eigvalsh(x, UPLO='L')  # shape: (6,)

x = np.random.rand(8, 8)  # shape: (8, 8)
z = np.linalg.inv(x)  # shape: (8, 8)

x = np.arange(9).reshape((3, 3))  # shape: (3, 3)
z = np.linalg.matmul(x, [[2, 1], [1, 2], [2, 2.5]])  # shape: (3, 2)

x = np.ones((7, 2, 7), dtype='uint8')  # shape: (7, 2, 7)
z = np.linalg.matrix_rank(x)  # shape: (7,)

x = np.random.default_rng(0).normal(size=(3,))  # shape: (3,)
z = np.linalg.outer(x, np.ones((3,), dtype='float64'))  # shape: (3, 3)
