import tensorflow as tf

a = tf.repeat([1, 2], [2, 3])  # shape: (5,)
b = tf.repeat([1, 2, 3], [2, 3])  # error[invalid-argument]: tf.repeat expects a count for each of the 3 entries for repeats, got 2: (3,)
