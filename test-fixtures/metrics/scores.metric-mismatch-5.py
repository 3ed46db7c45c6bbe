import numpy as np
import tensorflow as tf

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = tf.keras.metrics.F1Score()
m.update_state(y_true, y_pred)  # error[metric-mismatch]
r = m.result()
