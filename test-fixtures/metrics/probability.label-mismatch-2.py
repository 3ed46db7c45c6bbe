from tensorflow import keras
from tensorflow.keras import metrics
import numpy as np

y_true = np.ones((8, 2, 3), dtype='float32')  # shape: (8, 2, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
r = metrics.binary_crossentropy(y_true, y_pred)  # error[label-mismatch]
