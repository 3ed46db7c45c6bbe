import tensorflow as tf

ds = tf.data.Dataset.range(10)
out = ds.flat_map(lambda a: tf.data.Dataset.from_tensor_slices(a))  # error[rank-mismatch]
