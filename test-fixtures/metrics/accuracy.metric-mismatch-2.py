from keras import metrics
import numpy as np

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = metrics.Accuracy()
r = m(y_true, y_pred, sample_weight=np.ones((4,)))  # error[metric-mismatch]
