import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensors((np.zeros((4, 3)), np.zeros(4))).unbatch()
ds = tf.data.Dataset.from_tensors((np.zeros((4, 3)), np.zeros(5))).unbatch()  # error[cardinality-mismatch]
