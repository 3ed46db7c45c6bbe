import tensorflow as tf

x = tf.random.uniform((8, 10, 1))  # shape: (8, 10, 1)
y = tf.image.resize(x, 4)  # error[invalid-argument]
