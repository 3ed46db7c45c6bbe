import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reverse(x, [5])  # error[axis-out-of-range]
