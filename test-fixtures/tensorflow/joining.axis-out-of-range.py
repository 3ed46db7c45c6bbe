import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.concat([x, x], axis=3)  # error[axis-out-of-range]
