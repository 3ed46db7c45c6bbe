"""Functions that random calls found to be exact: `numpy`, from `absolute` to `nanargmax`."""
import numpy as np

x = np.random.randn(*(3, 1, 6))  # shape: (3, 1, 6)
z = np.abs(x)  # shape: (3, 1, 6)

x = 2
z = np.add(x, np.ones((6, 4), dtype='int64'))  # shape: (6, 4)

x = np.random.randn(*(8, 2, 10))  # shape: (8, 2, 10)
z = np.amax(x, -1)  # shape: (8, 2)

x = np.zeros((2, 6), np.int8)  # shape: (2, 6)
z = np.amin(x)  # shape: ()

x = np.ones((7, 6), dtype='float32')  # shape: (7, 6)
z = np.angle(x)  # shape: (7, 6)

x = np.zeros((5,), np.float64)  # shape: (5,)
z = np.arccos(x)  # shape: (5,)

x = np.ones((3,), dtype='float16')  # shape: (3,)
z = np.acosh(x)  # shape: (3,)

x = np.zeros((2, 7), np.float64)  # shape: (2, 7)
z = np.asin(x)  # shape: (2, 7)

x = np.ones((6, 5), dtype='int64')  # shape: (6, 5)
z = np.asinh(x)  # shape: (6, 5)

x = [2, 1, 1, 2, 2, 2]
z = np.atan(x, order='C')  # shape: (6,)

x = np.ones((12, 2), dtype='float16')  # shape: (12, 2)
z = np.atan2(x, np.float32(2))  # shape: (12, 2)

x = np.ones((), dtype='complex64')  # shape: ()
z = np.atanh(x)  # shape: ()

x = np.ones((5, 3), dtype='float32')  # shape: (5, 3)
z = np.argmin(x)  # shape: ()

x = np.ones((6, 10, 10, 6), dtype='int64')  # shape: (6, 10, 10, 6)
z = np.argpartition(x, 0)  # shape: (6, 10, 10, 6)

x = np.ones((8,), dtype='uint32')  # shape: (8,)
z = np.argsort(x)  # shape: (8,)

x = [1]
z = np.around(x)  # shape: (1,)

x = np.zeros((12, 10), np.float64)  # shape: (12, 10)
z = np.asanyarray(x, copy=True)  # shape: (12, 10)

x = np.zeros((8, 3, 10), np.float32)  # shape: (8, 3, 10)
z = np.asarray_chkfinite(x)  # shape: (8, 3, 10)

x = [[1], [2], [2], [2]]
z = np.asfortranarray(x)  # shape: (4, 1)

x = np.ones((7, 3), dtype='int64')  # shape: (7, 3)
z = np.astype(x, bool)  # shape: (7, 3)

x = np.zeros((3, 6, 6, 7), np.int64)  # shape: (3, 6, 6, 7)
z = np.atleast_1d(x)  # shape: (3, 6, 6, 7)

x = np.ones((2, 8), dtype='int32')  # shape: (2, 8)
z = np.cbrt(x)  # shape: (2, 8)

x = np.zeros((2, 5), np.float64)  # shape: (2, 5)
z = np.ceil(x, order='C')  # shape: (2, 5)

x = np.zeros((3, 7), np.float32)  # shape: (3, 7)
z = np.copy(x)  # shape: (3, 7)

x = np.ones((8,), dtype='float32')  # shape: (8,)
z = np.copysign(x, [2, 2, 2, 2, 2, 3, 2, 1], dtype='float32')  # shape: (8,)

x = np.zeros((2,), np.uint32)  # shape: (2,)
z = np.cos(x)  # shape: (2,)

x = [1, 1, 2, 2, 2, 2]
z = np.cosh(x)  # shape: (6,)

x = np.random.randn(*(4, 6, 2))  # shape: (4, 6, 2)
z = np.count_nonzero(x, axis=1)  # shape: (4, 2)

x = np.zeros((8, 5), np.int8)  # shape: (8, 5)
z = np.cumprod(x)  # shape: (40,)

x = True
z = np.deg2rad(x)  # shape: ()

x = np.zeros((5, 6), np.float32)  # shape: (5, 6)
z = np.degrees(x)  # shape: (5, 6)

x = np.zeros((10, 10, 2), np.uint32)  # shape: (10, 10, 2)
z = np.diagonal(x)  # shape: (2, 10)

x = 2
z = np.divide(x, np.ones((8, 2, 7), dtype='float64'))  # shape: (8, 2, 7)

x = np.ones((1, 1), dtype='float32')  # shape: (1, 1)
z = np.empty_like(x)  # shape: (1, 1)

x = np.zeros((6, 7), np.float64)  # shape: (6, 7)
z = np.equal(x, np.random.randn(*(6, 7)))  # shape: (6, 7)

x = np.zeros((7, 12), np.int32)  # shape: (7, 12)
z = np.exp(x)  # shape: (7, 12)

x = np.zeros((5,), np.float64)  # shape: (5,)
z = np.exp2(x)  # shape: (5,)

x = [1, 2, 2, 1, 1, 2, 1, 2]
z = np.expm1(x)  # shape: (8,)

x = np.ones((6, 12, 1), dtype='float32')  # shape: (6, 12, 1)
z = np.fabs(x)  # shape: (6, 12, 1)

x = 2
z = np.fix(x)  # shape: ()

x = np.zeros((1, 5), np.int8)  # shape: (1, 5)
z = np.fliplr(x)  # shape: (1, 5)

x = np.ones((2, 10), dtype='int64')  # shape: (2, 10)
z = np.flipud(x)  # shape: (2, 10)

x = np.ones((5, 6), dtype='float32')  # shape: (5, 6)
z = np.floor(x)  # shape: (5, 6)

x = np.zeros((6,), np.float32)  # shape: (6,)
z = np.fmax(x, np.zeros((6,), np.float32))  # shape: (6,)

x = np.ones((8, 6, 7), dtype='float32')  # shape: (8, 6, 7)
z = np.fmod(x, np.random.rand(8, 1, 7))  # shape: (8, 6, 7)

x = np.ones((4, 7), dtype='int64')  # shape: (4, 7)
z = np.gcd(x, np.ones((1, 7), dtype='int8'))  # shape: (4, 7)

z = np.geomspace(2, 5, dtype='float32')  # shape: (50,)

x = np.zeros((8,), np.float32)  # shape: (8,)
z = np.greater(x, [1, 2, 2, 1, 2, True, 1, 2], order='F')  # shape: (8,)

x = np.ones((2, 3), dtype='float64')  # shape: (2, 3)
z = np.greater_equal(x, np.zeros((2, 3), np.int32))  # shape: (2, 3)

x = np.random.randn(*(2,))  # shape: (2,)
z = np.hypot(x, [2, 1], order='C')  # shape: (2,)

z = np.indices([2, 3])  # shape: (2, 2, 3)

x = np.zeros((4, 8), np.bool_)  # shape: (4, 8)
z = np.interp(x, [1, 2, 2, 1, 2, 1, 2.5, 1], [1, 1, 1, 2, 2, 2, 2, 2])  # shape: (4, 8)

x = np.ones((12, 4, 4), dtype='int32')  # shape: (12, 4, 4)
z = np.invert(x)  # shape: (12, 4, 4)

x = np.random.randn(*(5, 4))  # shape: (5, 4)
z = np.isclose(x, np.zeros((5, 1), np.float64))  # shape: (5, 4)

x = np.zeros((8, 10), np.float64)  # shape: (8, 10)
z = np.iscomplex(x)  # shape: (8, 10)

x = np.random.randn(*(5, 6))  # shape: (5, 6)
z = np.isfinite(x)  # shape: (5, 6)

x = np.ones((6, 3), dtype='float16')  # shape: (6, 3)
z = np.isin(x, [[1, 2, 2]])  # shape: (6, 3)

x = np.zeros((), np.float64)  # shape: ()
z = np.isinf(x)  # shape: ()

x = np.random.rand(5, 4)  # shape: (5, 4)
z = np.isneginf(x)  # shape: (5, 4)

x = np.random.randn(*())
z = np.isposinf(x)  # shape: ()

x = np.ones((5,), dtype='int8')  # shape: (5,)
z = np.isreal(x)  # shape: (5,)

x = np.zeros((8, 8), np.uint32)  # shape: (8, 8)
z = np.left_shift(x, np.zeros((1, 8), np.uint32), dtype=None)  # shape: (8, 8)

x = np.zeros((1, 3), np.float32)  # shape: (1, 3)
z = np.less(x, np.ones((1, 3), dtype='float64'))  # shape: (1, 3)

x = np.random.randint(0, 5, (8, 7))  # shape: (8, 7)
z = np.less_equal(x, np.ones((8, 7), dtype='complex128'))  # shape: (8, 7)

x = np.random.rand(7)  # shape: (7,)
z = np.log10(x, order='C')  # shape: (7,)

x = np.ones((6, 1), dtype='int64')  # shape: (6, 1)
z = np.log1p(x)  # shape: (6, 1)

x = np.array(1.0)  # shape: ()
z = np.log2(x)  # shape: ()

x = np.random.randint(0, 5, (4, 6))  # shape: (4, 6)
z = np.logaddexp(x, np.random.rand(6))  # shape: (4, 6)

x = np.ones((8, 4), dtype='float32')  # shape: (8, 4)
z = np.logaddexp2(x, np.arange(32).reshape((8, 4)))  # shape: (8, 4)

x = [[1, 1, 1]]
z = np.logical_not(x)  # shape: (1, 3)

x = np.ones((8, 4, 6), dtype='float64')  # shape: (8, 4, 6)
z = np.logical_or(x, np.ones((8, 4, 6), dtype='float64'), dtype=None)  # shape: (8, 4, 6)

x = np.random.randn(*(6,))  # shape: (6,)
z = np.logical_xor(x, [1])  # shape: (6,)

x = np.random.randn(*(12, 3))  # shape: (12, 3)
z = np.matrix_transpose(x)  # shape: (3, 12)

x = np.zeros((10, 12), np.complex128)  # shape: (10, 12)
z = np.min(x, axis=0)  # shape: (12,)

x = np.ones((4,), dtype='float64')  # shape: (4,)
z = np.minimum(x, [2, 2, 1, 3])  # shape: (4,)

x = np.zeros((6, 2), np.int64)  # shape: (6, 2)
z = np.multiply(x, [[2, 1]], dtype=float)  # shape: (6, 2)

x = np.float32(2)  # shape: ()
z = np.nanargmax(x)  # shape: ()
