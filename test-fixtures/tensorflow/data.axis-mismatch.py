import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices({'a': np.zeros((6, 3)), 'b': np.zeros(6)})
out = ds.padded_batch(2, padded_shapes={'a': [5], 'b': []})
out = ds.padded_batch(2, padded_shapes={'a': [2], 'b': []})  # error[axis-mismatch]: padded_batch
