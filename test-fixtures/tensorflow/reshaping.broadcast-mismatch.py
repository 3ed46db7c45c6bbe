import tensorflow as tf

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.broadcast_to(x, [3])  # error[broadcast-mismatch]
