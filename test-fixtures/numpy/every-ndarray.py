"""Functions that random calls found to be exact: `numpy.ndarray`, from `all` to `var`."""
import numpy as np

x = np.random.rand(4, 5, 8)  # shape: (4, 5, 8)
z = x.all()  # shape: ()

x = np.ones((5,), dtype='int64')  # shape: (5,)
z = x.any()  # shape: ()

x = np.zeros((10, 12), np.complex64)  # shape: (10, 12)
z = x.argmin()  # shape: ()

x = np.random.rand(1, 10, 2)  # shape: (1, 10, 2)
z = x.argpartition(-1)  # shape: (1, 10, 2)

x = np.ones((8, 7), dtype='float32')  # shape: (8, 7)
z = x.argsort()  # shape: (8, 7)

x = np.zeros((4, 5), np.float64)  # shape: (4, 5)
z = x.conj()  # shape: (4, 5)

x = np.random.randn(*(4, 7))  # shape: (4, 7)
z = x.conjugate()  # shape: (4, 7)

x = np.random.rand(8, 10)  # shape: (8, 10)
z = x.cumprod(dtype=int)  # shape: (80,)

x = np.random.rand(12)  # shape: (12,)
z = x.cumsum()  # shape: (12,)

x = np.zeros((3, 4, 5), np.float64)  # shape: (3, 4, 5)
z = x.diagonal()  # shape: (5, 3)

x = np.zeros((7, 6), np.float32)  # shape: (7, 6)
z = x.min()  # shape: ()

x = np.arange(12).reshape((12,))  # shape: (12,)
z = x.prod()  # shape: ()

x = np.arange(10).reshape((5, 2))  # shape: (5, 2)
z = x.repeat(2)  # shape: (20,)

x = np.random.rand(12, 8)  # shape: (12, 8)
z = x.round()  # shape: (12, 8)

x = np.random.randn(*(1,))  # shape: (1,)
z = x.searchsorted(np.ones((1,), dtype='uint32'), 'left')  # shape: (1,)

x = np.zeros((7, 5), np.float64)  # shape: (7, 5)
z = np.reshape(x, x.size, order='F')  # shape: (35,)

x = np.random.rand(8, 12, 3)  # shape: (8, 12, 3)
z = x.swapaxes(0, 1)  # shape: (12, 8, 3)

x = np.random.randn(*(2, 12))  # shape: (2, 12)
z = x.take(0)  # shape: ()

x = np.random.rand(4, 7)  # shape: (4, 7)
z = x.trace()  # shape: ()

x = np.zeros((8, 3, 12), np.float64)  # shape: (8, 3, 12)
z = x.transpose()  # shape: (12, 3, 8)

x = np.zeros((5, 7), np.float16)  # shape: (5, 7)
z = x.var()  # shape: ()
