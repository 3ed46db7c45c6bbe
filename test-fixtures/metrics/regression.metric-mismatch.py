from keras import metrics
import numpy as np

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.CosineSimilarity()
m.update_state(y_true, y_pred)  # error[metric-mismatch]
r = m.result()
