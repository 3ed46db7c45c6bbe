import tensorflow as tf

x = tf.random.uniform((8, 10, 3))  # shape: (8, 10, 3)
y = tf.image.grayscale_to_rgb(x)  # error[axis-mismatch]
