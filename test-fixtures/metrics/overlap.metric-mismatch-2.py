import keras
import numpy as np

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
m = keras.metrics.BinaryIoU()
r = m(y_true, y_pred, sample_weight=np.ones((8,)))  # error[metric-mismatch]
