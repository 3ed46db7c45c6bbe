from keras import metrics
import numpy as np

y_true = np.ones((), dtype='float32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
m = metrics.Recall()
m.update_state(y_true, y_pred)  # error[metric-mismatch]
r = m.result()
