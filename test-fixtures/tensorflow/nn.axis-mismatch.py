import tensorflow as tf

y = tf.nn.conv2d(tf.ones((1, 8, 8, 3)), tf.ones((3, 3, 2, 4)), 1, 'SAME')  # error[axis-mismatch]
