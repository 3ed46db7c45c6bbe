"""Functions that random calls found to be exact: `tensorflow.nn`, from `avg_pool` to `swish`."""
import numpy as np
import tensorflow as tf

x = tf.random.uniform([5, 10, 6, 4])  # shape: (5, 10, 6, 4)
z = tf.nn.avg_pool(x, 1, 3, 'VALID')  # shape: (5, 4, 2, 4)

x = tf.ones((6, 8, 12), tf.float32)  # shape: (6, 8, 12)
z = tf.nn.avg_pool1d(x, 2, 2, 'VALID')  # shape: (6, 4, 12)

x = np.random.rand(8, 7, 5, 6)  # shape: (8, 7, 5, 6)
z = tf.nn.avg_pool2d(x, 2, 2, 'VALID')  # shape: (8, 3, 2, 6)

x = np.zeros((5,), np.float32)  # shape: (5,)
z = tf.nn.batch_normalization(x, 0.0, 1.0, 0.0, 1.0, 1e-3)  # shape: (5,)

x = np.ones((4, 3, 12, 5), dtype='float32')  # shape: (4, 3, 12, 5)
z = tf.nn.convolution(x, tf.ones((3, 3, x.shape[-1], 4)), strides=3)  # shape: (4, 1, 4, 4)

x = tf.zeros([7, 5, 6], dtype=tf.int64)  # shape: (7, 5, 6)
z = tf.nn.crelu(x)  # shape: (7, 5, 12)

x = np.ones((10, 4), dtype='float64')  # shape: (10, 4)
z = tf.nn.elu(x)  # shape: (10, 4)

x = tf.ones((8,), tf.int32)  # shape: (8,)
z = tf.nn.embedding_lookup(x, [0, 1])  # shape: (2,)

x = tf.random.normal((7, 3, 4))  # shape: (7, 3, 4)
z = tf.nn.gelu(x)  # shape: (7, 3, 4)

x = tf.random.normal((4, 5))  # shape: (4, 5)
z = tf.nn.l2_loss(x)  # shape: ()

x = tf.zeros([10, 6], dtype=tf.float64)  # shape: (10, 6)
z = tf.nn.leaky_relu(x)  # shape: (10, 6)

x = tf.zeros([2, 2, 4, 3], dtype=tf.float32)  # shape: (2, 2, 4, 3)
z = tf.nn.local_response_normalization(x)  # shape: (2, 2, 4, 3)

x = tf.zeros([12, 5, 7, 1], dtype=tf.uint8)  # shape: (12, 5, 7, 1)
z = tf.nn.max_pool(x, 1, 3, 'SAME')  # shape: (12, 2, 3, 1)

x = np.ones((6, 3, 4), dtype='float64')  # shape: (6, 3, 4)
z = tf.nn.max_pool1d(x, 1, 2, 'SAME')  # shape: (6, 2, 4)

x = tf.random.normal((6, 10, 3, 12, 3))  # shape: (6, 10, 3, 12, 3)
z = tf.nn.max_pool3d(x, 2, 3, 'SAME')  # shape: (6, 4, 1, 4, 3)

x = np.zeros((8, 4), np.int64)  # shape: (8, 4)
z = tf.nn.relu6(x)  # shape: (8, 4)

x = tf.random.normal((10, 1))  # shape: (10, 1)
z = tf.nn.selu(x)  # shape: (10, 1)

x = np.random.randn(*(3,))  # shape: (3,)
z = tf.nn.swish(x)  # shape: (3,)
