import tensorflow as tf

y = tf.add_n([tf.ones(2), tf.ones(3)])  # error[broadcast-mismatch]
