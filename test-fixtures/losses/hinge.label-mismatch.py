import keras
import numpy as np

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = keras.losses.categorical_hinge(y_true, y_pred)  # error[label-mismatch]
