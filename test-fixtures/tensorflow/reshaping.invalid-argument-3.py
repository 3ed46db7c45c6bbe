import tensorflow as tf

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.tile(x, [2, 1])  # error[invalid-argument]
