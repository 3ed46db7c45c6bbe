import keras
import numpy as np

y_true = np.ones((), dtype='float32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
r = keras.metrics.squared_hinge(y_true, y_pred)  # error[label-mismatch]
