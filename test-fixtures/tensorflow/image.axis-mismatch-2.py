import tensorflow as tf

x = tf.random.uniform((8, 10))  # shape: (8, 10)
y = tf.image.rgb_to_grayscale(x)  # error[axis-mismatch]
