import tensorflow as tf

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.reshape(x, [-1, -1])  # error[invalid-argument]
