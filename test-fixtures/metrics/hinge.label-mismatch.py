import keras
import numpy as np

y_true = np.ones((8, 4, 4), dtype='float32')  # shape: (8, 4, 4)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
r = keras.metrics.categorical_hinge(y_true, y_pred)  # error[label-mismatch]
