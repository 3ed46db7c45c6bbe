from keras import losses
import numpy as np

y_true = np.zeros((8, 5), dtype='int32')  # shape: (8, 5)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
loss_fn = losses.CTC()
loss = loss_fn(y_true, y_pred)  # shape: ()

x = np.array([[1, 2, 1, 0], [1, 2, 0, 2]])  # shape: (2, 4)
x2 = np.full((2, 4, 3), 0.5, dtype='float32')  # shape: (2, 4, 3)
loss = losses.CTC()(x, x2)  # shape: ()
