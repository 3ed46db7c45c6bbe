import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices({'a': np.zeros((6, 3)), 'b': np.zeros(6)})
out = ds.window(2).map(lambda w: w['a'])
out = ds.window(2, drop_remainder=True).flat_map(lambda w: w.batch(2))  # error[python-error]: no attribute 'batch'
