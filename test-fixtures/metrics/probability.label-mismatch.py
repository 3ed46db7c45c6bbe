from keras import metrics
import numpy as np

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
r = metrics.binary_crossentropy(y_true, y_pred)  # error[label-mismatch]
