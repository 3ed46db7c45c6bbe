import tensorflow as tf

x = tf.random.normal((2, 3, 4))  # shape: (2, 3, 4)
y = tf.nn.bias_add(x, tf.zeros(5))  # error[broadcast-mismatch]
