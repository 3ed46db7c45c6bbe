import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices((np.zeros((10, 3)), np.zeros((9,))))  # error[cardinality-mismatch]
