import tensorflow as tf

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.linalg.matmul(x, tf.ones((6, 3)))  # error[matmul-mismatch]
