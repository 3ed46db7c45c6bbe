import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
a = tf.pad(x, [[1, 1], [5, 5]], mode="REFLECT")  # shape: (4, 16)
b = tf.pad(x, [[2, 2], [1, 1]], mode="REFLECT")  # error[invalid-argument]
