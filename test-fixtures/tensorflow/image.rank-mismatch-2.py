import tensorflow as tf

x = tf.random.uniform((8, 10))  # shape: (8, 10)
y = tf.image.resize_with_pad(x, 16, 16)  # error[rank-mismatch]
