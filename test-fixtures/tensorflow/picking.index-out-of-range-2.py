import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
a = tf.gather_nd(x, [[0, 5], [1, 0]])  # shape: (2,)
b = tf.gather_nd(x, [0, 9])  # error[index-out-of-range]
