from keras import metrics
import numpy as np

y_true = np.ones((), dtype='float32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
r = metrics.categorical_focal_crossentropy(y_true, y_pred)  # error[label-mismatch]
