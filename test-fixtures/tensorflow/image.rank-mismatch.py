import tensorflow as tf

x = tf.random.uniform((8, 10))  # shape: (8, 10)
y = tf.image.resize(x, (4, 5), preserve_aspect_ratio=True)  # error[rank-mismatch]
