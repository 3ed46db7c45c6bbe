import numpy as np
import tensorflow as tf

x = np.random.rand(2, 10, 4)  # shape: (2, 10, 4)
y = tf.keras.layers.LSTM(8, time_major=True)(x)  # error[call-mismatch]
