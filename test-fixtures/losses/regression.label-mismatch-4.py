from tensorflow import keras
from tensorflow.keras import losses
import numpy as np

y_true = np.zeros((4, 3), dtype='int32')  # shape: (4, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.logcosh(y_true, y_pred)  # error[label-mismatch]
