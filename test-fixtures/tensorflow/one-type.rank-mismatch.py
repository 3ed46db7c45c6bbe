import tensorflow as tf

a = tf.nn.lrn(tf.ones((3, 1, 5)))  # error[rank-mismatch]: tf.nn.lrn expects rank 4, got rank 3: (3, 1, 5)
