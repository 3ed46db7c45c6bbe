from keras import metrics
import numpy as np

y_true = np.ones((), dtype='float32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
r = metrics.mean_absolute_percentage_error(y_true, y_pred)  # error[label-mismatch]
