import tensorflow as tf

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.ensure_shape(x, (None, 6))  # error[invalid-argument]
