from keras import metrics
import numpy as np

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
m = metrics.AUC(curve='foo')  # error[invalid-argument]
m.update_state(y_true, y_pred)
r = m.result()
