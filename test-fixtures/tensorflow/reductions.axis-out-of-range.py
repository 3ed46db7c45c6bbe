import tensorflow as tf

x = tf.range(6, dtype=tf.float32)  # shape: (6,)
y = tf.reduce_max(x, axis=[0, 1])  # error[axis-out-of-range]
