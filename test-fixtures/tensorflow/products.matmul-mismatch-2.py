import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.tensordot(x, x, axes=1)  # error[matmul-mismatch]
