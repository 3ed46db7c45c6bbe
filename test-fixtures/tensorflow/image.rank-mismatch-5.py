import tensorflow as tf

x = tf.random.uniform((8, 10))  # shape: (8, 10)
y = tf.image.extract_patches(x, [1, 2, 2, 1], [1, 2, 2, 1], [1, 1, 1, 1], 'VALID')  # error[rank-mismatch]
