import tensorflow as tf

x = tf.ones((2, 6))  # shape: (2, 6)
y = tf.constant(x, dtype=tf.int32)  # error[wrong-kind]: tf.constant expects a tensor of int32, or tf.cast, got a tensor of float32
