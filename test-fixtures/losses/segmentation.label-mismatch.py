import numpy as np
import tensorflow as tf

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = tf.keras.losses.dice(y_true, y_pred)  # error[label-mismatch]
