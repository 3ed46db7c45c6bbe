import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices({'a': np.zeros((6, 3)), 'b': np.zeros(6)})
out = ds.map(lambda row: row['c'])  # error[python-error]: has no key
