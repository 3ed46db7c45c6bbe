import tensorflow as tf

x = tf.random.uniform((8, 10))  # shape: (8, 10)
y = tf.image.sobel_edges(x)  # error[rank-mismatch]
