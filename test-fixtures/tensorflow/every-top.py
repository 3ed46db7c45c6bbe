"""Functions that random calls found to be exact: `tensorflow`, from `acos` to `zeros_like`."""
import numpy as np
import tensorflow as tf

x = np.random.randn(*(7,))  # shape: (7,)
z = tf.acos(x)  # shape: (7,)

x = np.float32(2)  # shape: ()
z = tf.math.acosh(x)  # shape: ()

x = tf.ones((12, 12), tf.int64)  # shape: (12, 12)
z = tf.argmin(x)  # shape: (12,)

x = tf.ones((10, 1), tf.int64)  # shape: (10, 1)
z = tf.argsort(x)  # shape: (10, 1)

x = np.random.rand(10, 3)  # shape: (10, 3)
z = tf.asin(x)  # shape: (10, 3)

x = tf.Variable(tf.ones((1, 5, 2)))  # shape: (1, 5, 2)
z = tf.asinh(x)  # shape: (1, 5, 2)

x = np.float32(2)  # shape: ()
z = tf.math.atan(x)  # shape: ()

z = tf.atan2(tf.zeros([1], dtype=tf.float32), 2)  # shape: (1,)

x = []
z = tf.math.atanh(x)  # shape: (0,)

x = np.ones((1, 3), dtype='float16')  # shape: (1, 3)
z = tf.clip_by_norm(x, 1.0)  # shape: (1, 3)

x = tf.ones((5, 5), tf.float32)  # shape: (5, 5)
z = tf.cos(x)  # shape: (5, 5)

x = tf.random.normal((4, 2))  # shape: (4, 2)
z = tf.cosh(x)  # shape: (4, 2)

x = tf.ones((2,), tf.complex64)  # shape: (2,)
z = tf.equal(x, tf.ones((2,), tf.complex64))  # shape: (2,)

x = 2.5
z = tf.exp(x)  # shape: ()

z = tf.eye(1)  # shape: (1, 1)

z = tf.fill([0], 1.5)  # shape: (0,)

x = tf.random.normal((7, 4, 12))  # shape: (7, 4, 12)
z = tf.floor(x)  # shape: (7, 4, 12)

x = tf.Variable(tf.ones((5, 4)))  # shape: (5, 4)
z = tf.math.greater(x, tf.Variable(tf.ones((5, 4))))  # shape: (5, 4)

x = tf.ones((12, 8), tf.int64)  # shape: (12, 8)
z = tf.greater_equal(x, np.zeros((12, 8), np.int64))  # shape: (12, 8)

x = np.float32(2)  # shape: ()
z = tf.guarantee_const(x)  # shape: ()

x = tf.random.normal((1,))  # shape: (1,)
z = tf.identity(x)  # shape: (1,)

x = tf.ones((10, 3), tf.uint8)  # shape: (10, 3)
z = tf.math.less(x, np.zeros((10, 3), np.float32))  # shape: (10, 3)

x = tf.zeros([6], dtype=tf.float16)  # shape: (6,)
z = tf.math.less_equal(x, np.float32(2))  # shape: (6,)

x = np.float32(2)  # shape: ()
z = tf.math.logical_or(x, np.ones((10, 12), dtype='complex128'))  # shape: (10, 12)

x = np.random.rand(2, 6, 6)  # shape: (2, 6, 6)
z = tf.linalg.sqrtm(x)  # shape: (2, 6, 6)

x = []
z = tf.math.negative(x)  # shape: (0,)

x = tf.Variable(tf.ones((6, 8)))  # shape: (6, 8)
z = tf.math.not_equal(x, np.arange(48).reshape((6, 8)))  # shape: (6, 8)

x = tf.ones((4, 12), tf.int64)  # shape: (4, 12)
z = tf.ones_like(x)  # shape: (4, 12)

x = tf.ones((7, 5), tf.float64)  # shape: (7, 5)
z = tf.rank(x)  # shape: ()

x = tf.ones((5, 7), tf.float16)  # shape: (5, 7)
z = tf.math.reduce_min(x, 0)  # shape: (7,)

x = 2.5
z = tf.math.reduce_prod(x)  # shape: ()

x = np.ones((5,), dtype='float64')  # shape: (5,)
z = tf.roll(x, 1, -1)  # shape: (5,)

x = 2
z = tf.round(x)  # shape: ()

x = np.ones((12,), dtype='int32')  # shape: (12,)
z = tf.saturate_cast(x, tf.int32)  # shape: (12,)

x = tf.ones((), tf.int32)  # shape: ()
z = tf.shape(x)  # shape: (0,)

x = np.random.rand(2, 5)  # shape: (2, 5)
z = tf.sign(x)  # shape: (2, 5)

x = np.float32(2)  # shape: ()
z = tf.sin(x)  # shape: ()

x = np.random.rand(7, 3, 7)  # shape: (7, 3, 7)
z = tf.math.sinh(x)  # shape: (7, 3, 7)

x = tf.ones((5, 7), tf.bool)  # shape: (5, 7)
z = tf.size(x)  # shape: ()

x = tf.Variable(tf.ones((4,)))  # shape: (4,)
z = tf.slice(x, [1], [1])  # shape: (1,)

x = tf.random.normal((2, 2))  # shape: (2, 2)
z = tf.sqrt(x)  # shape: (2, 2)

x = tf.random.uniform([2, 5])  # shape: (2, 5)
z = tf.square(x)  # shape: (2, 5)

x = np.random.rand(12, 7)  # shape: (12, 7)
z = tf.stop_gradient(x)  # shape: (12, 7)

x = tf.ones((7, 3), tf.float32)  # shape: (7, 3)
z = tf.tan(x)  # shape: (7, 3)

x = np.zeros((10, 4), np.float16)  # shape: (10, 4)
z = tf.tanh(x)  # shape: (10, 4)

x = tf.ones((2,), tf.uint8)  # shape: (2,)
z = tf.tile(x, [3])  # shape: (6,)

x = tf.Variable(tf.ones((5,)))  # shape: (5,)
z = tf.truediv(x, np.zeros((1,), np.int32))  # shape: (5,)

x = np.ones((5,), dtype='float32')  # shape: (5,)
z = tf.truncatediv(x, tf.ones((5,), tf.float32))  # shape: (5,)

x = np.ones((7,), dtype='float64')  # shape: (7,)
z = tf.truncatemod(x, tf.ones((7,), tf.float32))  # shape: (7,)

x = tf.Variable(tf.ones((7, 2)))  # shape: (7, 2)

x = np.random.randn(*(4,))  # shape: (4,)
z = tf.zeros_like(x)  # shape: (4,)
