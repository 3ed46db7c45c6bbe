import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
a = tf.cumsum(x, axis=-2)  # shape: (2, 6)
b = tf.sort(x, axis=0)  # shape: (2, 6)
c = tf.math.cumprod(x, axis=2)  # error[axis-out-of-range]
