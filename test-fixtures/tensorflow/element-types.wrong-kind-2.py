import tensorflow as tf

hits = tf.ones((2, 6)) > 0  # shape: (2, 6)
y = tf.reduce_mean(hits)  # error[wrong-kind]: tf.reduce_mean expects numbers, got a tensor of bool
