import tensorflow as tf

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.tensor_scatter_nd_update(x, [[0, 0]], [5.0])  # error[broadcast-mismatch]
