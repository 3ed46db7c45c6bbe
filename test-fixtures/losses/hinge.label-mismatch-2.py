import numpy as np
import tensorflow as tf

y_true = np.zeros((), dtype='int32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
loss = tf.keras.losses.categorical_hinge(y_true, y_pred)  # error[label-mismatch]
