import numpy as np
import tensorflow as tf

x = np.zeros((10, 3), dtype='float32')  # shape: (10, 3)
ds = tf.data.Dataset.from_tensor_slices(x)
out = ds.batch()  # error[call-mismatch]
