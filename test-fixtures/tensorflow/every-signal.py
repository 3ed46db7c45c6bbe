"""Functions that random calls found to be exact: `tensorflow.signal`, from `dct` to `linear_to_mel_weight_matrix`."""
import numpy as np
import tensorflow as tf

x = np.random.randn(*(6, 5, 12, 3))  # shape: (6, 5, 12, 3)
z = tf.signal.dct(x)  # shape: (6, 5, 12, 3)

x = np.random.randn(*(12, 10))  # shape: (12, 10)
z = tf.signal.fftshift(x)  # shape: (12, 10)

z = tf.signal.hamming_window(3)  # shape: (3,)

z = tf.signal.hann_window(5)  # shape: (5,)

x = tf.zeros([1, 10], dtype=tf.bool)  # shape: (1, 10)
z = tf.signal.ifftshift(x)  # shape: (1, 10)

z = tf.signal.linear_to_mel_weight_matrix()  # shape: (129, 20)
