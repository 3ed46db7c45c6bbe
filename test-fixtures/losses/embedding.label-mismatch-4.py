from tensorflow import keras
from tensorflow.keras import losses
import numpy as np

y_true = np.zeros((), dtype='int32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
loss = losses.circle(y_true, y_pred)  # error[label-mismatch]
