import tensorflow as tf

rows = tf.TensorArray(tf.float32, size=2).unstack(tf.ones((3, 2)))  # error[invalid-argument]: TensorArray.unstack expects 2 rows for value, got 3: (3, 2)
