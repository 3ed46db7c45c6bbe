from keras import losses
import numpy as np

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.categorical_generalized_cross_entropy(y_true, y_pred)  # error[call-mismatch]
