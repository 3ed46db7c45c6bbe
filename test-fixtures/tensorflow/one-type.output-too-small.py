import tensorflow as tf

a = tf.nn.max_pool2d(tf.ones((3, 2, 3, 2), tf.float64), 3, 1, "VALID")  # shape: (3, 0, 1, 2)
b = tf.nn.max_pool2d(tf.ones((3, 2, 3, 2), tf.float64), 4, 1, "VALID")  # error[output-too-small]: tf.nn.max_pool2d with pool (4, 4) expects a larger input, got (3, 2, 3, 2)
