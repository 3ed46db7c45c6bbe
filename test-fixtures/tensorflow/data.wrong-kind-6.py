import numpy as np
import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices((np.zeros((6, 3), 'float32'), np.zeros(6, 'int32')))
out = ds.padded_batch(2, padding_values=(0.0, 0))
out = ds.padded_batch(2, padding_values=(None, 1))
out = ds.padded_batch(2, padding_values=(0, 0))  # error[wrong-kind]: float32 values, got int32
