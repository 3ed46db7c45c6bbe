from keras import losses
import numpy as np

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.binary_crossentropy(y_true, y_pred)  # error[label-mismatch]
