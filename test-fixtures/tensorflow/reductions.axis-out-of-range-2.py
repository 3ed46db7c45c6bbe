import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reduce_sum(x, axis=4)  # error[axis-out-of-range]
