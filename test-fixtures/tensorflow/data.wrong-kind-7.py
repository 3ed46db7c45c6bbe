import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices((np.zeros((6, 3), 'float32'), np.zeros(6, 'int32')))
out = ds.padded_batch(2, padded_shapes=([5], []))
out = ds.padded_batch(2, padded_shapes=[[5], []])  # error[wrong-kind]: a tuple of 2
