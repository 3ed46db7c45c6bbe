import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.stack([x, tf.ones((2, 3))])  # error[broadcast-mismatch]
