import tensorflow as tf

a = tf.nn.lrn(tf.ones((3, 1, 5, 2), tf.int32))  # error[wrong-kind]: tf.nn.lrn expects floating numbers, got a tensor of int32
