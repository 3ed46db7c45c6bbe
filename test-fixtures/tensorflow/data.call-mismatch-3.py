import numpy as np
import tensorflow as tf

x = np.zeros((10, 28, 28), dtype='float32')  # shape: (10, 28, 28)
y = np.zeros((10,), dtype='int64')  # shape: (10,)
ds = tf.data.Dataset.from_tensor_slices((x, y))
out = ds.bucket_by_sequence_length(lambda a: tf.shape(a)[0], [3, 5], [2, 2, 2])  # error[call-mismatch]
