import numpy as np
import tensorflow as tf

y_true = np.ones((), dtype='float32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
loss = tf.keras.losses.binary_focal_crossentropy(y_true, y_pred)  # error[label-mismatch]
