import numpy as np
import tensorflow as tf

x = np.zeros((10, 28, 28), dtype='float32')  # shape: (10, 28, 28)
y = np.zeros((10,), dtype='int64')  # shape: (10,)
ds = tf.data.Dataset.from_tensor_slices((x, y))
out = ds.get_single_element()  # error[invalid-argument]
