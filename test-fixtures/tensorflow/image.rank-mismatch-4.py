import tensorflow as tf

x = tf.random.uniform((8, 10))  # shape: (8, 10)
y = tf.image.adjust_contrast(x, 2.0)  # error[rank-mismatch]
