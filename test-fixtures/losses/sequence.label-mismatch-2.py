from tensorflow import keras
from tensorflow.keras import losses
import numpy as np

y_true = np.zeros((8, 5, 3), dtype='int32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
loss = losses.ctc(y_true, y_pred)  # error[label-mismatch]
