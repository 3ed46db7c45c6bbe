import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices({'a': np.zeros((6, 3)), 'b': np.zeros(6)})
out = ds.map(lambda row: {name: value / 2 for name, value in row.items()})
out = ds.map(lambda row: row / 2)  # error[python-error]: not defined
