from keras import losses
import numpy as np

y_true = np.zeros((1, 3), dtype='int32')  # shape: (1, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.circle(y_true, y_pred)  # error[label-mismatch]
