from keras import losses
import numpy as np

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.CategoricalGeneralizedCrossEntropy(q=1.5)(y_true, y_pred)  # error[invalid-argument]
