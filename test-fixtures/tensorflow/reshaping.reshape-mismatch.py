import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.reshape(x, [5, 5])  # error[reshape-mismatch]
