import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = x - tf.reduce_mean(x, axis=1)  # error[broadcast-mismatch]
