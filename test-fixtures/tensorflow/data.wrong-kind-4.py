import tensorflow as tf

ds = tf.data.Dataset.range(6).interleave(lambda a: tf.data.Dataset.from_tensors(a))
ds = ds.flat_map(lambda a: tf.stack([a, a]))  # error[wrong-kind]: returns a dataset
