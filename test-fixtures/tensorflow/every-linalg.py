"""Functions that random calls found to be exact: `tensorflow.linalg`, from `adjoint` to `tensor_diag_part`."""
import numpy as np
import tensorflow as tf

x = np.random.rand(12, 12)  # shape: (12, 12)
z = tf.linalg.adjoint(x)  # shape: (12, 12)

x = tf.zeros([12, 12], dtype=tf.complex64)  # shape: (12, 12)
z = tf.linalg.cholesky(x)  # shape: (12, 12)

x = tf.random.uniform([12, 4, 4])  # shape: (12, 4, 4)
z = tf.linalg.det(x)  # shape: (12,)

x = np.ones((2, 2), dtype='float64')  # shape: (2, 2)
z = tf.linalg.eigvalsh(x)  # shape: (2,)

x = np.zeros((12, 12), np.float64)  # shape: (12, 12)
z = tf.linalg.expm(x)  # shape: (12, 12)

x = tf.ones((2, 3, 3), tf.complex64)  # shape: (2, 3, 3)
z = tf.linalg.logm(x)  # shape: (2, 3, 3)

x = tf.zeros([5, 5], dtype=tf.float64)  # shape: (5, 5)
z = tf.linalg.matrix_rank(x)  # shape: ()

x = tf.ones((2, 1), tf.bool)  # shape: (2, 1)
z = tf.linalg.matrix_transpose(x)  # shape: (1, 2)

x = tf.random.uniform([4, 2, 2])  # shape: (4, 2, 2)
z = tf.linalg.pinv(x)  # shape: (4, 2, 2)

x = tf.zeros([12, 12], dtype=tf.complex64)  # shape: (12, 12)
z = tf.linalg.tensor_diag_part(x)  # shape: (12,)
