import keras
import numpy as np

y_true = np.zeros((8, 5, 1), dtype='int32')  # shape: (8, 5, 1)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
m = keras.metrics.BinaryCrossentropy()
m.update_state(y_true, y_pred)  # error[metric-mismatch]
r = m.result()
