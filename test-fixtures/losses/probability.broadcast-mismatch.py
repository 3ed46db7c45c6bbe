import numpy as np
import tensorflow as tf

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
sw = np.ones((4,))  # shape: (4,)
loss = tf.keras.losses.KLDivergence()(y_true, y_pred, sample_weight=sw)  # error[broadcast-mismatch]
