import numpy as np
import tensorflow as tf

x = np.zeros((6, 3))
y = np.zeros(6)
ds = tf.data.Dataset.from_tensor_slices((x, y), name='pairs')
ds = tf.data.Dataset.from_tensor_slices(x, y)  # error[invalid-argument]: a name
