import tensorflow as tf

ds = tf.data.Dataset.range(6).window(2)
out = ds.flat_map(lambda w: w.batch(2)).as_numpy_iterator()
out = ds.enumerate().as_numpy_iterator()  # error[wrong-kind]: elements that are tensors, got datasets
