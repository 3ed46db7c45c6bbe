import tensorflow as tf

x = tf.random.uniform((8, 10))  # shape: (8, 10)
y = tf.image.central_crop(x, 0.5)  # error[rank-mismatch]
