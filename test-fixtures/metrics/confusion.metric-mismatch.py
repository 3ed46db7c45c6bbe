import keras
import numpy as np

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = keras.metrics.AUC()
m.update_state(y_true, y_pred)  # error[metric-mismatch]
r = m.result()
