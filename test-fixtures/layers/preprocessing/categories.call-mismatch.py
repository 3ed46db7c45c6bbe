import numpy as np
import tensorflow as tf

y = tf.keras.layers.CategoryEncoding(output_mode='one_hot')(np.array([1, 2]))  # error[call-mismatch]
