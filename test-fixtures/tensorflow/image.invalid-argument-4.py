import tensorflow as tf

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.random_crop(x, (9, 4, 3))  # error[invalid-argument]: tf.image.random_crop expects a size for each axis that fits into it for size, got (9, 4, 3): (8, 10, 3)
