import tensorflow as tf

x = tf.ones((2, 3))
y = tf.multiply(x, tf.ones((2, 3), tf.int32))  # error[wrong-kind]: tensors of one type
