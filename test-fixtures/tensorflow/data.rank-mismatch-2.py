import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices([1, 2, 3, 4, 5])
out = ds.padded_batch(4, padded_shapes=[None])  # error[rank-mismatch]
