"""Functions that random calls found to be exact: `numpy`, from `nanargmin` to `var`."""
import numpy as np

x = np.zeros((3, 6, 1), np.float32)  # shape: (3, 6, 1)
z = np.nanargmin(x)  # shape: ()

x = np.float32(2)  # shape: ()
z = np.nancumprod(x)  # shape: (1,)

x = np.ones((3, 8), dtype='float32')  # shape: (3, 8)
z = np.nancumsum(x)  # shape: (24,)

x = np.ones((6, 8, 1, 1), dtype='float16')  # shape: (6, 8, 1, 1)
z = np.nanmax(x)  # shape: ()

x = np.ones((10, 1, 7), dtype='float64')  # shape: (10, 1, 7)
z = np.nanmean(x)  # shape: ()

x = np.zeros((12, 7, 8), np.uint8)  # shape: (12, 7, 8)
z = np.nanmedian(x, 0)  # shape: (7, 8)

x = [1, 2, 1, 1]
z = np.nanmin(x)  # shape: ()

x = np.zeros((10, 5, 7), np.float32)  # shape: (10, 5, 7)
z = np.nanpercentile(x, 0.5)  # shape: ()

x = 2.5
z = np.nanprod(x)  # shape: ()

x = np.arange(30).reshape((3, 5, 2))  # shape: (3, 5, 2)
z = np.nanquantile(x, 0.5, axis=-3)  # shape: (5, 2)

x = np.ones((6, 1, 1), dtype='float64')  # shape: (6, 1, 1)
z = np.nanstd(x)  # shape: ()

x = np.zeros((6, 1, 7), np.float32)  # shape: (6, 1, 7)
z = np.nansum(x)  # shape: ()

x = np.ones((), dtype='int64')  # shape: ()
z = np.nanvar(x, dtype=bool, mean=np.zeros(2))  # shape: ()

x = np.zeros((10,), np.int64)  # shape: (10,)
z = np.negative(x)  # shape: (10,)

x = np.zeros((3,), np.float64)  # shape: (3,)
z = np.nextafter(x, np.zeros((3,), np.float32))  # shape: (3,)

x = np.zeros((2, 5, 7), np.float32)  # shape: (2, 5, 7)
z = np.not_equal(x, np.arange(70).reshape((2, 5, 7)))  # shape: (2, 5, 7)

x = np.random.randn(*(5,))  # shape: (5,)
z = np.ones_like(x)  # shape: (5,)

x = np.random.randn(*(6, 10))  # shape: (6, 10)
z = np.partition(x, 1)  # shape: (6, 10)

x = []
z = np.positive(x)  # shape: (0,)

x = np.ones(())  # shape: ()
z = np.power(x, np.random.randn(*()))  # shape: ()

x = np.zeros((1, 4), np.float32)  # shape: (1, 4)
z = np.quantile(x, 0.25)  # shape: ()

x = np.zeros((1, 2), np.float16)  # shape: (1, 2)
z = np.rad2deg(x)  # shape: (1, 2)

x = np.arange(80).reshape((8, 10))  # shape: (8, 10)
z = np.radians(x)  # shape: (8, 10)

x = np.random.randn(*(12, 5))  # shape: (12, 5)
z = np.ravel(x)  # shape: (60,)

x = np.random.rand(1, 6)  # shape: (1, 6)
z = np.real_if_close(x)  # shape: (1, 6)

x = np.ones((0,), dtype='float16')  # shape: (0,)
z = np.mod(x, 2.5)  # shape: (0,)

x = np.random.randint(0, 5, (7, 3))  # shape: (7, 3)
z = np.right_shift(x, np.arange(21).reshape((7, 3)))  # shape: (7, 3)

x0 = np.zeros((8, 8), np.bool_)  # shape: (8, 8)
x1 = np.zeros((8, 8), np.bool_)  # shape: (8, 8)
z = np.row_stack((x0, x1))  # shape: (16, 8)

x = np.zeros((7,), np.float32)  # shape: (7,)
z = np.sign(x)  # shape: (7,)

x = np.ones((6,), dtype='int32')  # shape: (6,)
z = np.signbit(x)  # shape: (6,)

x = np.random.randn(*(5, 1))  # shape: (5, 1)
z = np.sinc(x)  # shape: (5, 1)

x = np.array(1.0)  # shape: ()
z = np.sinh(x)  # shape: ()

x = np.zeros((4, 2), np.float32)  # shape: (4, 2)
z = np.spacing(x, order='C')  # shape: (4, 2)

x = np.zeros((5, 1, 3, 2), np.uint8)  # shape: (5, 1, 3, 2)
z = np.subtract(x, True)  # shape: (5, 1, 3, 2)

x = np.float32(2)  # shape: ()
z = np.tan(x)  # shape: ()

x = np.ones((1, 8), dtype='float64')  # shape: (1, 8)
z = np.tanh(x)  # shape: (1, 8)

x = np.zeros((5, 5, 12), np.float64)  # shape: (5, 5, 12)
z = np.tril(x, k=-1)  # shape: (5, 5, 12)

x = [0.5, 0.5, 1, 1, 2, 0.5, 2, True]
z = np.triu(x, k=1)  # shape: (8, 8)

x = []
z = np.trunc(x)  # shape: (0,)

x = [2, 1]
z = np.unique(x)  # shape: (2,)

x = np.zeros((2, 4, 6), np.complex64)  # shape: (2, 4, 6)
z = np.var(x, ddof=0)  # shape: ()
