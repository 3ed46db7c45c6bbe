import numpy as np
import tensorflow as tf

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = tf.keras.metrics.CategoricalAccuracy()
m.update_state(y_true, y_pred)  # error[metric-mismatch]
r = m.result()
