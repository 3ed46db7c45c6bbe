import numpy as np
import tensorflow as tf

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
r = tf.keras.metrics.kld(y_true, y_pred)  # error[label-mismatch]
