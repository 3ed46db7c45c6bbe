import tensorflow as tf

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = x @ tf.transpose(x)  # error[matmul-mismatch]
