import numpy as np
import tensorflow as tf

a = tf.data.Dataset.from_tensor_slices((np.zeros((6, 3)), np.zeros(6)))
b = a.concatenate(tf.data.Dataset.from_tensor_slices((np.zeros((2, 4)), np.zeros(2))))
c = b.concatenate(tf.data.Dataset.from_tensor_slices((np.zeros((2, 4)), np.zeros(2, 'int64'))))  # error[wrong-kind]: got
