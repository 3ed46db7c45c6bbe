import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.transpose(x, [0, 2, 1])  # error[invalid-argument]
