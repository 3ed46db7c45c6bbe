"""Functions that random calls found to be exact: `tensorflow.math`, from `accumulate_n` to `zero_fraction`."""
import numpy as np
import tensorflow as tf

x = tf.Variable(tf.ones((10, 4)))  # shape: (10, 4)
z = tf.math.accumulate_n([x])  # shape: (10, 4)

x = tf.zeros([0], dtype=tf.float16)  # shape: (0,)
z = tf.math.angle(x)  # shape: (0,)

x = tf.random.uniform([2, 3])  # shape: (2, 3)
z = tf.math.bessel_i0(x)  # shape: (2, 3)

x = tf.Variable(tf.ones((1, 2)))  # shape: (1, 2)
z = tf.math.bessel_i0e(x)  # shape: (1, 2)

x = np.random.randn(*(5, 8))  # shape: (5, 8)
z = tf.math.bessel_i1(x)  # shape: (5, 8)

x = tf.zeros([3], dtype=tf.float64)  # shape: (3,)
z = tf.math.bessel_i1e(x)  # shape: (3,)

x = tf.ones((12, 12), tf.float64)  # shape: (12, 12)
z = tf.math.ceil(x)  # shape: (12, 12)

x = np.zeros((1,), np.int64)  # shape: (1,)
z = tf.math.confusion_matrix(x, tf.zeros([1], dtype=tf.int32), num_classes=5)  # shape: (5, 5)

x = 2
z = tf.math.conj(x)  # shape: ()

x = tf.ones((6, 4, 4), tf.int64)  # shape: (6, 4, 4)
z = tf.math.count_nonzero(x)  # shape: ()

x = np.ones((1, 10), dtype='float32')  # shape: (1, 10)
z = tf.math.cumprod(x)  # shape: (1, 10)

x = np.zeros((8, 8, 4), np.float32)  # shape: (8, 8, 4)
z = tf.math.cumulative_logsumexp(x)  # shape: (8, 8, 4)

x = tf.ones((5,), tf.float32)  # shape: (5,)
z = tf.math.digamma(x)  # shape: (5,)

x = tf.random.uniform([5, 1])  # shape: (5, 1)
z = tf.math.divide_no_nan(x, np.zeros((1,), np.bool_))  # shape: (5, 1)

x = 2.5
z = tf.math.erf(x)  # shape: ()

x = []
z = tf.math.erfc(x)  # shape: (0,)

x = 2.5
z = tf.math.erfcinv(x)  # shape: ()

x = tf.zeros([5, 4, 5], dtype=tf.float32)  # shape: (5, 4, 5)
z = tf.math.erfinv(x)  # shape: (5, 4, 5)

x = np.float32(2)  # shape: ()
z = tf.math.expm1(x)  # shape: ()

x = np.random.rand(8, 7)  # shape: (8, 7)
z = tf.math.igammac(x, tf.Variable(tf.ones((8, 7))))  # shape: (8, 7)

x = tf.random.uniform([1, 5])  # shape: (1, 5)
z = tf.math.imag(x)  # shape: (1, 5)

x = [[[2], [2]], [[0.5], [1]]]
z = tf.math.is_finite(x)  # shape: (2, 2, 1)

x = tf.random.normal((7, 1))  # shape: (7, 1)
z = tf.math.is_nan(x)  # shape: (7, 1)

x = 2
z = tf.math.is_non_decreasing(x)  # shape: ()

x = tf.ones((3, 6), tf.float16)  # shape: (3, 6)
z = tf.math.is_strictly_increasing(x)  # shape: ()

x = tf.ones((2,), tf.float64)  # shape: (2,)
z = tf.math.lgamma(x)  # shape: (2,)

x = np.zeros((1, 6), np.float32)  # shape: (1, 6)
z = tf.math.log(x)  # shape: (1, 6)

x = tf.ones((4, 10), tf.float16)  # shape: (4, 10)
z = tf.math.log1p(x)  # shape: (4, 10)

x = 2.5
z = tf.math.log_sigmoid(x)  # shape: ()

x = tf.ones((1, 2, 8, 1), tf.float16)  # shape: (1, 2, 8, 1)
z = tf.nn.log_softmax(x)  # shape: (1, 2, 8, 1)

x = tf.Variable(tf.ones((5, 6)))  # shape: (5, 6)
z = tf.math.multiply_no_nan(x, np.zeros((6,), np.bool_))  # shape: (5, 6)

x = 2.5
z = tf.math.ndtri(x)  # shape: ()

x = tf.random.uniform([1, 10])  # shape: (1, 10)
z = tf.math.real(x)  # shape: (1, 10)

x = tf.random.uniform([7, 10, 8])  # shape: (7, 10, 8)
z = tf.math.reciprocal(x)  # shape: (7, 10, 8)

x = np.random.randn(*(10, 8))  # shape: (10, 8)
z = tf.math.reduce_euclidean_norm(x)  # shape: ()

x = tf.ones((3,), tf.float16)  # shape: (3,)
z = tf.math.reduce_variance(x)  # shape: ()

x = tf.random.uniform([6, 7])  # shape: (6, 7)
z = tf.math.rint(x)  # shape: (6, 7)

x = 2.5
z = tf.math.rsqrt(x)  # shape: ()

x = tf.ones((4, 4, 7), tf.float32)  # shape: (4, 4, 7)
z = tf.math.softmax(x)  # shape: (4, 4, 7)

x = np.random.randn(*(6,))  # shape: (6,)
z = tf.nn.softsign(x)  # shape: (6,)

x = tf.random.normal((6, 5))  # shape: (6, 5)
z = tf.math.unsorted_segment_max(x, tf.zeros(x.shape[0], tf.int32), 3)  # shape: (3, 5)

x = tf.ones((0,), tf.float32)  # shape: (0,)
z = tf.math.unsorted_segment_mean(x, tf.zeros(x.shape[0], tf.int32), 5)  # shape: (5,)

x = tf.random.uniform([2, 3])  # shape: (2, 3)
z = tf.math.unsorted_segment_min(x, tf.zeros(x.shape[0], tf.int32), 1)  # shape: (1, 3)

x = tf.random.normal((10, 5, 6))  # shape: (10, 5, 6)
z = tf.math.unsorted_segment_prod(x, tf.zeros(x.shape[0], tf.int32), 5)  # shape: (5, 5, 6)

x = tf.random.uniform([4, 6])  # shape: (4, 6)
z = tf.math.unsorted_segment_sqrt_n(x, tf.zeros(x.shape[0], tf.int32), 5)  # shape: (5, 6)

x = np.random.randn(*(3, 12))  # shape: (3, 12)
z = tf.math.unsorted_segment_sum(x, tf.zeros(x.shape[0], tf.int32), 3)  # shape: (3, 12)

x = [[2, 2, 1, 1, 3, 1]]
z = tf.math.xdivy(x, tf.ones((1, 6), tf.float16))  # shape: (1, 6)

x = tf.ones((10, 3, 1), tf.float32)  # shape: (10, 3, 1)
z = tf.math.xlog1py(x, [[1], [2], [2]])  # shape: (10, 3, 1)

x = [2]
z = tf.nn.zero_fraction(x)  # shape: ()
