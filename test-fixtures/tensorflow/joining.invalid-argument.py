import tensorflow as tf

x = tf.zeros([1, 4, 1])  # shape: (1, 4, 1)
y = tf.split(x, 5)  # error[invalid-argument]
