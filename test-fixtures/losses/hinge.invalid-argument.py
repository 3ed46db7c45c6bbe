import keras
import numpy as np

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = keras.losses.CategoricalHinge(reduction='auto')(y_true, y_pred)  # error[invalid-argument]
