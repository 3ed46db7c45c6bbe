import numpy as np
import tensorflow as tf

x = np.zeros((4, 5), dtype='int64')  # shape: (4, 5)
x2 = np.zeros((4, 5), dtype='int64')  # shape: (4, 5)
m = tf.keras.metrics.MeanMetricWrapper()  # error[call-mismatch]
m.update_state(x, x2)
r = m.result()
