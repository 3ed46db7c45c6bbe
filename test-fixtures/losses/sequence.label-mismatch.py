from keras import losses
import numpy as np

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.ctc(y_true, y_pred)  # error[label-mismatch]
