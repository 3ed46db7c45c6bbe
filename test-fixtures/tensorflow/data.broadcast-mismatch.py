import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices([[1, 2], [3]])  # error[broadcast-mismatch]
