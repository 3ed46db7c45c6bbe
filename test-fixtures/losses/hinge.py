from keras import losses
from tensorflow import keras
from tensorflow.keras import losses
import keras
import numpy as np

y_true = np.zeros((8,), dtype='int32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.categorical_hinge(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = losses.categorical_hinge(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8, 5, 3), dtype='float32')  # shape: (8, 5, 3)
y_pred = np.full((8, 5, 3), 0.5, dtype='float32')  # shape: (8, 5, 3)
loss = losses.categorical_hinge(y_true, y_pred)  # shape: (8, 5)

y_true = np.ones((8, 4, 4, 1), dtype='float32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
loss = losses.categorical_hinge(y_true, y_pred)  # shape: (8, 4, 4)

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.hinge(y_true, y_pred)  # shape: (8,)

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.squared_hinge(y_true, y_pred)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss_fn = losses.CategoricalHinge()
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.zeros((8, 4, 4), dtype='int32')  # shape: (8, 4, 4)
y_pred = np.full((8, 4, 4, 1), 0.5, dtype='float32')  # shape: (8, 4, 4, 1)
loss_fn = losses.CategoricalHinge(reduction='sum')
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.zeros((8, 4, 4, 1), dtype='int32')  # shape: (8, 4, 4, 1)
y_pred = np.full((8, 4, 4, 3), 0.5, dtype='float32')  # shape: (8, 4, 4, 3)
loss_fn = losses.CategoricalHinge(reduction=None)
loss = loss_fn(y_true, y_pred)  # shape: (8, 4, 4)  # warning[silent-broadcast]

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
sw = np.ones((8,))  # shape: (8,)
loss = keras.losses.CategoricalHinge()(y_true, y_pred, sample_weight=sw)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
sw = np.ones(())  # shape: ()
loss = losses.CategoricalHinge()(y_true, y_pred, sample_weight=sw)  # shape: ()

y_true = keras.Input(())  # shape: (None,)
y_pred = keras.Input((3,))  # shape: (None, 3)
loss = losses.CategoricalHinge(reduction=None)(y_true, y_pred)  # shape: (None,)  # warning[silent-broadcast]

y_true = np.ones((8, 1), dtype='float32')  # shape: (8, 1)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss_fn = losses.Hinge(reduction='sum')
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = keras.losses.Hinge(reduction='sum_over_batch_size')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.Hinge(reduction='none')(y_true, y_pred)  # shape: (8,)

y_true = np.zeros((8, 3), dtype='int32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss_fn = losses.SquaredHinge(reduction='sum')
loss = loss_fn(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.SquaredHinge(reduction='mean')(y_true, y_pred)  # shape: ()

y_true = np.ones((8, 3), dtype='float32')  # shape: (8, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.SquaredHinge(reduction='mean_with_sample_weight')(y_true, y_pred)  # shape: ()

x = np.random.rand(2, 2)  # shape: (2, 2)
x2 = np.random.rand(2, 2)  # shape: (2, 2)
loss = losses.Hinge()(x, x2)  # shape: ()

y_true = np.ones((8,), dtype='float32')  # shape: (8,)
y_pred = np.full((8, 1), 0.5, dtype='float32')  # shape: (8, 1)
loss = keras.losses.categorical_hinge(y_true, y_pred)  # shape: (8,)  # warning[silent-broadcast]

y_true = np.zeros((8, 1), dtype='int32')  # shape: (8, 1)
y_pred = np.full((8,), 0.5, dtype='float32')  # shape: (8,)
loss = losses.categorical_hinge(y_true, y_pred)  # shape: (8,)  # warning[silent-broadcast]

y_true = np.zeros((1, 3), dtype='int32')  # shape: (1, 3)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = keras.losses.categorical_hinge(y_true, y_pred)  # shape: (8,)  # warning[silent-broadcast]

y_true = np.ones((3,), dtype='float32')  # shape: (3,)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.categorical_hinge(y_true, y_pred)  # shape: (8,)  # warning[silent-broadcast]

y_true = np.zeros((8, 1, 1), dtype='int32')  # shape: (8, 1, 1)
y_pred = np.full((8, 3), 0.5, dtype='float32')  # shape: (8, 3)
loss = losses.categorical_hinge(y_true, y_pred)  # shape: (8, 8)  # warning[silent-broadcast]
