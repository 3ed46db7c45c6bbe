from keras import losses
import numpy as np

y_true = np.ones((), dtype='float32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
loss = losses.categorical_crossentropy(y_true, y_pred)  # error[label-mismatch]
