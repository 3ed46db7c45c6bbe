from tensorflow import keras
from tensorflow.keras import metrics
import numpy as np

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.AUC(multi_label=True)
m.update_state(y_true, y_pred)  # error[metric-mismatch]
r = m.result()
