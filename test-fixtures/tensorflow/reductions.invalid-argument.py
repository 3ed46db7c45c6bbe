import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.nn.top_k(x, 20)  # error[invalid-argument]
