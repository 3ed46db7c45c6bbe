from tensorflow import keras
from tensorflow.keras import losses
from keras import losses
import keras
import numpy as np
import tensorflow as tf

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.kl_divergence(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.kl_divergence(y_true, y_pred)  # shape: (8,)  # warning[silent-broadcast]

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = keras.losses.kl_divergence(y_true, y_pred)  # shape: (8,)  # warning[silent-broadcast]

y_true = np.zeros((8, 5, 1), dtype='int32')  # shape: (8, 5, 1)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
loss = losses.kl_divergence(y_true, y_pred)  # shape: (8, 5)  # warning[silent-broadcast]

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 3), 0.5, dtype='float32')  # shape: (8, 4, 4, 3)
loss = losses.kl_divergence(y_true, y_pred)  # shape: (8, 4, 4)  # warning[silent-broadcast]

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.poisson(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss_fn = tf.keras.losses.KLDivergence(reduction='sum')
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss_fn = keras.losses.KLDivergence(reduction=None)
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = tf.keras.losses.KLDivergence(reduction='mean')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.KLDivergence(reduction='sum_over_batch_size')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.KLDivergence(reduction='none')(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
sw = np.ones((1,))  # shape: (1,)
loss = losses.KLDivergence()(y_true, y_pred, sample_weight=sw)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
sw = np.ones(())  # shape: ()
loss = losses.KLDivergence()(y_true, y_pred, sample_weight=sw)  # shape: ()

y_true = keras.Input(())  # shape: (None,)
y_pred = keras.Input((3,))  # shape: (None, 3)
loss = keras.losses.KLDivergence(reduction=None)(y_true, y_pred)  # shape: (None,)  # warning[silent-broadcast]

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss_fn = losses.Poisson()
loss = loss_fn(y_true, y_pred)  # shape: ()

x = np.full((2, 3, 1), 0.5, dtype='float32')  # shape: (2, 3, 1)
x2 = np.full((2, 3, 1), 0.5, dtype='float32')  # shape: (2, 3, 1)
x3 = np.array([[3, 6, 5], [0, 4, 2]])  # shape: (2, 3)
loss = losses.KLDivergence()(x, x2, x3)  # shape: ()

y = tf.keras.losses.kld(np.ones((4, 3), dtype='float32'), np.full((4, 3), 0.5, dtype='float32'))  # shape: (4,)

y = tf.keras.losses.KLD(np.ones((4, 3), dtype='float32'), np.full((4, 3), 0.5, dtype='float32'))  # shape: (4,)

y = tf.keras.losses.kullback_leibler_divergence(np.ones((4, 3), dtype='float32'), np.full((4, 3), 0.5, dtype='float32'))  # shape: (4,)

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.kl_divergence(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = keras.losses.kl_divergence(y_true, y_pred)  # shape: (8,)  # warning[silent-broadcast]

y_true = np.ones((8, 1, 1), dtype='float32')  # shape: (8, 1, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.kl_divergence(y_true, y_pred)  # shape: (8, 8)  # warning[silent-broadcast]

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.poisson(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.poisson(y_true, y_pred)  # shape: (8,)  # warning[silent-broadcast]
