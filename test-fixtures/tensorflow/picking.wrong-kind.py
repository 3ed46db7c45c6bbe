import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.one_hot(x, 5)  # error[wrong-kind]
