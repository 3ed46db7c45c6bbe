import tensorflow as tf

a = tf.zeros_initializer()(3)  # shape: (3,)
b = tf.random_normal_initializer()(3)  # error[invalid-argument]: random_normal_initializer expects a list of sizes for shape, got 3
