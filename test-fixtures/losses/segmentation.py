from keras import losses
from tensorflow import keras
from tensorflow.keras import losses
import keras
import numpy as np
import tensorflow as tf

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.dice(y_true, y_pred)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.dice(y_true, y_pred)  # shape: ()

y_true = np.zeros((8, 5, 1), dtype='int32')  # shape: (8, 5, 1)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
loss = tf.keras.losses.dice(y_true, y_pred)  # shape: ()  # warning[silent-broadcast]

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
loss = losses.dice(y_true, y_pred)  # shape: ()

y_true = np.zeros((), dtype='int32')  # shape: ()
y_pred = np.full((), 0.5, dtype='float32')  # shape: ()
loss = losses.dice(y_true, y_pred)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.tversky(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss_fn = losses.Dice(reduction='sum')
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss_fn = losses.Dice(reduction=None)
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.Dice(reduction='none')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
sw = np.ones((8,))  # shape: (8,)
loss = losses.Dice()(y_true, y_pred, sample_weight=sw)  # shape: ()

y_true = keras.Input((3,))  # shape: (None, 3)
y_pred = keras.Input((3,))  # shape: (None, 3)
loss = keras.losses.Dice(reduction=None)(y_true, y_pred)  # shape: ()

y_true = keras.Input(())  # shape: (None,)
y_pred = keras.Input((3,))  # shape: (None, 3)
loss = losses.Dice(reduction=None)(y_true, y_pred)  # shape: ()  # warning[silent-broadcast]

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss_fn = losses.Tversky(reduction=None)
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.Tversky(reduction='mean')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
sw = np.ones((8, 5, 1))  # shape: (8, 5, 1)
loss = keras.losses.Tversky(reduction=None)(y_true, y_pred, sample_weight=sw)  # shape: (8, 5, 1)

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
loss = keras.losses.Dice(axis=(1, 2))(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.Tversky(alpha=0.3)(y_true, y_pred)  # shape: ()  # warning[silent-broadcast]

x = np.array([[1, 0, 1, 0], [0, 1, 0, 1], [1, 0, 1, 0], [0, 1, 0, 1]])  # shape: (4, 4)
x2 = np.array([[0, 1, 0, 1], [1, 0, 1, 1], [0, 1, 0, 1], [1, 0, 1, 1]])  # shape: (4, 4)
loss = losses.Dice()(x, x2)  # shape: ()

x = np.random.rand(2, 2, 2, 1)  # shape: (2, 2, 2, 1)
x2 = np.random.rand(2, 2, 2, 1)  # shape: (2, 2, 2, 1)
loss = losses.Dice(axis=(1, 2, 3), reduction=None)(x, x2)  # shape: (2,)

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.dice(y_true, y_pred)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.dice(y_true, y_pred)  # shape: ()  # warning[silent-broadcast]

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.dice(y_true, y_pred)  # shape: ()  # warning[silent-broadcast]

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.dice(y_true, y_pred)  # shape: ()  # warning[silent-broadcast]

y_true = np.ones((3,), dtype='float32')  # shape: (3,)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.dice(y_true, y_pred)  # shape: ()  # warning[silent-broadcast]
