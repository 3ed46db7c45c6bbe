import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reduce_mean(x, axis=[0, -2])  # error[invalid-argument]: tf.reduce_mean expects each axis once for axis, got [0, -2]: (2, 6)
