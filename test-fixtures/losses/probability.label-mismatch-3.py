from keras import losses
import numpy as np

y_true = np.zeros((), dtype='int32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
loss_fn = losses.KLDivergence()
loss = loss_fn(y_true, y_pred)  # error[label-mismatch]
