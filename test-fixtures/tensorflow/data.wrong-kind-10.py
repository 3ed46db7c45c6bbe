import tensorflow as tf

ds = tf.data.Dataset.range(6).window(2)
out = ds.flat_map(lambda w: w.padded_batch(2))
out = ds.padded_batch(2)  # error[wrong-kind]: elements that are tensors, got datasets
