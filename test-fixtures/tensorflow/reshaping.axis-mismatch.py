import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.squeeze(x, axis=0)  # error[axis-mismatch]
