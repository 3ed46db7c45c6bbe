import tensorflow as tf

y = tf.matmul(tf.ones((2, 3), tf.int32), tf.ones((3, 4)))  # error[wrong-kind]
