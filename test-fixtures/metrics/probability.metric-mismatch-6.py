from tensorflow import keras
from tensorflow.keras import metrics
import numpy as np

y_true = np.ones((8, 4), dtype='float32')  # shape: (8, 4)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.Poisson()
m.update_state(y_true, y_pred)  # error[metric-mismatch]
r = m.result()
