import tensorflow as tf

a = tf.data.Dataset.range(3)
b = tf.data.Dataset.zip((a, {'x': a}))
b = tf.data.Dataset.zip([a, b])  # error[wrong-kind]: datasets, or tuples
