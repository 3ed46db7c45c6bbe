import tensorflow as tf

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.matmul(x, x)  # error[rank-mismatch]
