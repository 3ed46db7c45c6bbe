import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices({'a': np.zeros((10, 3)), 'b': np.zeros((10,))})
out = ds.map(lambda a: tf.expand_dims(a, -1))  # error[wrong-kind]
